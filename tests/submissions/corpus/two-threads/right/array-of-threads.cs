// accepted: an array of threads, started in one loop, joined in another
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        string[] orders = [first, second];
        var photos = new string[orders.Length];
        var clerks = Enumerable.Range(0, orders.Length)
            .Select(i => new Thread(() => photos[i] = Shop.Fetch(orders[i])))
            .ToArray();
        foreach (var clerk in clerks) clerk.Start();
        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
