// expect: The results are in the wrong order; where each result is put
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var next = 0;
        var clerks = orders.Select(order => new Thread(() => photos[Interlocked.Increment(ref next) - 1] = Shop.Fetch(order))).ToArray();
        foreach (var clerk in clerks) clerk.Start();
        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
