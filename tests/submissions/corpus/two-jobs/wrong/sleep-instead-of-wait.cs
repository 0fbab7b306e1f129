// expect: sleep instead of join; Thread.Sleep; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        ThreadPool.QueueUserWorkItem(_ => photos[0] = Shop.Fetch(first, 3));
        ThreadPool.QueueUserWorkItem(_ => photos[1] = Shop.Fetch(second, 2));
        Thread.Sleep(3000);
        return photos;
    }
}
