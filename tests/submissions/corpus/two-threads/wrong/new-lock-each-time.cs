// expect: Two threads are inside the same SortedDictionary; guard every use with one lock; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new SortedDictionary<string, string>();
        Thread[] threads = [.. new[] { first, second }.Select(order => new Thread(() =>
        {
            var photo = Shop.Fetch(order);
            lock (new object()) photos[order] = photo;
        }))];
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return [photos[first], photos[second]];
    }
}
