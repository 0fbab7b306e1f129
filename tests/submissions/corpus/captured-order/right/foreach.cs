// accepted: a variable that foreach makes anew
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new System.Collections.Concurrent.ConcurrentDictionary<string, string>();
        var clerks = new List<Thread>();
        foreach (var order in orders)
        {
            var clerk = new Thread(() => photos[order] = Shop.Fetch(order));
            clerks.Add(clerk);
            clerk.Start();
        }

        clerks.ForEach(clerk => clerk.Join());
        return [.. orders.Select(order => photos[order])];
    }
}
