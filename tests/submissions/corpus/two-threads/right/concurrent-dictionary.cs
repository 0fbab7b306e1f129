// accepted: a ConcurrentDictionary may be written by both
namespace Exercises;

using System.Collections.Concurrent;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new ConcurrentDictionary<string, string>();
        var one = new Thread(() => photos[first] = Shop.Fetch(first));
        var two = new Thread(() => photos[second] = Shop.Fetch(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return [photos[first], photos[second]];
    }
}
