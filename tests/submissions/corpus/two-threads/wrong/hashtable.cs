// expect: inside the same Hashtable at once
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new System.Collections.Hashtable();
        var one = new Thread(() => photos[first] = Shop.Fetch(first));
        var two = new Thread(() => photos[second] = Shop.Fetch(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return [(string)photos[first]!, (string)photos[second]!];
    }
}
