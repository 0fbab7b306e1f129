// accepted: the thread finds its order in its own name
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new System.Collections.Concurrent.ConcurrentDictionary<string, string>();
        var clerks = new List<Thread>();
        foreach (var order in orders)
        {
            var clerk = new Thread(() =>
            {
                var mine = Thread.CurrentThread.Name!;
                photos[mine] = Shop.Fetch(mine);
            })
            { Name = order };
            clerk.Start();
            clerks.Add(clerk);
        }

        foreach (var clerk in clerks) clerk.Join();
        return [.. orders.Select(order => photos[order])];
    }
}
