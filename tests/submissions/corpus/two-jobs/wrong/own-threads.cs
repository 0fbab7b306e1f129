// expect: Thread was constructed; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var large = new Thread(() => photos[0] = Shop.Fetch(first, 3));
        var small = new Thread(() => photos[1] = Shop.Fetch(second, 2));
        large.Start();
        small.Start();
        large.Join();
        small.Join();
        return photos;
    }
}
