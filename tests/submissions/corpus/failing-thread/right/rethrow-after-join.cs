// accepted: the error itself, thrown by the joiner
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var errors = new Exception?[2];
        var orders = new[] { first, second };
        var threads = new Thread[2];
        for (var i = 0; i < 2; i++)
        {
            var place = i;
            threads[i] = new Thread(() =>
            {
                try
                {
                    photos[place] = Shop.FetchOriginal(orders[place]);
                }
                catch (Exception error)
                {
                    errors[place] = error;
                }
            });
            threads[i].Start();
        }

        foreach (var thread in threads) thread.Join();
        foreach (var error in errors)
            if (error is not null) throw error;
        return photos;
    }
}
