// expect: inside the same Dictionary<String, String> at once
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new Dictionary<string, string>();
        var one = new Thread(() => { var photo = Shop.Fetch(first); lock (first) photos[first] = photo; });
        var two = new Thread(() => { var photo = Shop.Fetch(second); lock (second) photos[second] = photo; });
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return [photos[first], photos[second]];
    }
}
