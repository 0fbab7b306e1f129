// expect: results are in the wrong order
namespace Exercises;

using System.Collections.Concurrent;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new ConcurrentQueue<string>();
        var one = new Thread(() => photos.Enqueue(Shop.Fetch(first)));
        var two = new Thread(() => photos.Enqueue(Shop.Fetch(second)));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return [.. photos];
    }
}
