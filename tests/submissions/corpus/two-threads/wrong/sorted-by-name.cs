// expect: The results are in the wrong order
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new List<string>();
        Thread[] threads = [new(() => Add(Shop.Fetch(second))), new(() => Add(Shop.Fetch(first)))];
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return [.. photos.Order()];

        void Add(string photo)
        {
            lock (photos) photos.Add(photo);
        }
    }
}
