// accepted: a ConcurrentDictionary behind an interface is one all the same
namespace Exercises;

using System.Collections.Concurrent;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        IDictionary<string, string> photos = new ConcurrentDictionary<string, string>();
        var one = new Thread(() => photos.Add(first, Shop.Fetch(first)));
        var two = new Thread(() => photos.Add(second, Shop.Fetch(second)));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return [photos[first], photos[second]];
    }
}
