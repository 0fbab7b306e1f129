// expect: Two threads are inside the same ArrayList; not thread-safe; TwoThreads.cs
using System.Collections;

namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new ArrayList();
        var one = new Thread(() => photos.Add(Shop.Fetch(first)));
        var two = new Thread(() => photos.Add(Shop.Fetch(second)));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos.Cast<string>().Order().ToArray();
    }
}
