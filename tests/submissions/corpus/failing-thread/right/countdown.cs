// accepted: joined by a CountdownEvent
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        using var done = new CountdownEvent(2);
        var photos = new string[2];
        var errors = new Exception?[2];
        foreach (var (place, order) in new[] { first, second }.Index())
        {
            new Thread(() =>
            {
                try
                {
                    photos[place] = Shop.FetchOriginal(order);
                }
                catch (Exception error)
                {
                    errors[place] = error;
                }
                finally
                {
                    done.Signal();
                }
            }).Start();
        }

        done.Wait();
        if (errors.FirstOrDefault(e => e is not null) is { } failed) throw failed;
        return photos;
    }
}
