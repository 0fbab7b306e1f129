// expect: r001 was served 2 times
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var errors = new Exception?[2];
        var one = new Thread(() => Fetch(first, 0));
        var two = new Thread(() => Fetch(second, 1));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return errors.FirstOrDefault(e => e is not null) is { } failed ? throw failed : photos;

        void Fetch(string order, int place)
        {
            for (var tries = 0; tries < 2 && photos[place] is null; tries++)
            {
                try
                {
                    photos[place] = Shop.FetchOriginal(order);
                }
                catch (Exception error)
                {
                    errors[place] = error;
                }
            }
        }
    }
}
