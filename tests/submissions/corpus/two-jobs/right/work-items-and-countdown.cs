// accepted: QueueUserWorkItem has no result to wait for; a CountdownEvent says when both are done
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        using var open = new CountdownEvent(2);
        ThreadPool.QueueUserWorkItem(_ =>
        {
            photos[0] = Shop.Fetch(first, 3);
            open.Signal();
        });
        ThreadPool.QueueUserWorkItem(_ =>
        {
            photos[1] = Shop.Fetch(second, 2);
            open.Signal();
        });
        open.Wait();
        return photos;
    }
}
