// expect: they share one captured variable
namespace Exercises;

public static class CapturedOrder
{
    private static volatile string s_order = "";

    public static string[] Serve(params string[] orders)
    {
        var photos = new System.Collections.Concurrent.ConcurrentDictionary<string, string>();
        var clerks = new List<Thread>();
        foreach (var order in orders)
        {
            s_order = order;
            var clerk = new Thread(() =>
            {
                var mine = s_order;
                photos[mine] = Shop.Fetch(mine);
            });
            clerk.Start();
            clerks.Add(clerk);
        }

        foreach (var clerk in clerks) clerk.Join();
        return [.. orders.Select(order => photos.GetValueOrDefault(order, ""))];
    }
}
