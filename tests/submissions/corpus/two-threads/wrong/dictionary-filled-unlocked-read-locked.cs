// expect: Two threads are inside the same Dictionary; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new Dictionary<string, string>();
        var one = new Thread(() => photos[first] = Shop.Fetch(first));
        var two = new Thread(() =>
        {
            var photo = Shop.Fetch(second);
            lock (photos) photos[second] = photo;
        });
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        lock (photos) return [photos[first], photos[second]];
    }
}
