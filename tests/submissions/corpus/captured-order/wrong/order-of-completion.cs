// expect: results are in the wrong order
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new System.Collections.Concurrent.ConcurrentQueue<string>();
        var clerks = orders.Select(order => new Thread(() => photos.Enqueue(Shop.Fetch(order)))).ToList();
        clerks.ForEach(clerk => clerk.Start());
        clerks.ForEach(clerk => clerk.Join());
        return [.. photos];
    }
}
