// expect: inside the same HashSet<String> at once
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new HashSet<string>();
        var one = new Thread(() => photos.Add(Shop.Fetch(first)));
        var two = new Thread(() => photos.Add(Shop.Fetch(second)));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos.Order().ToArray();
    }
}
