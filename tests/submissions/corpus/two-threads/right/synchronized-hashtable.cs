// accepted: Hashtable.Synchronized
using System.Collections;

namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = Hashtable.Synchronized([]);
        Thread[] threads = [new(() => photos[first] = Shop.Fetch(first)), new(() => photos[second] = Shop.Fetch(second))];
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return [(string)photos[first]!, (string)photos[second]!];
    }
}
