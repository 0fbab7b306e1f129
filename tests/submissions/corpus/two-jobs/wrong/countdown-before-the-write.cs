// expect: is missing; read before the thread that writes it was done
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        using var left = new CountdownEvent(2);
        ThreadPool.QueueUserWorkItem(_ => { var photo = Shop.Fetch(first, 3); left.Signal(); photos[0] = photo; });
        ThreadPool.QueueUserWorkItem(_ => { var photo = Shop.Fetch(second, 2); left.Signal(); photos[1] = photo; });
        left.Wait();
        return photos;
    }
}
