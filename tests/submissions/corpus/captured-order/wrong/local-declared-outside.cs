// expect: they share one captured variable; CapturedOrder.cs
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new List<string>();
        var clerks = new List<Thread>();
        string order;
        foreach (var next in orders)
        {
            order = next;
            var clerk = new Thread(() =>
            {
                var photo = Shop.Fetch(order);
                lock (photos) photos.Add(photo);
            });
            clerk.Start();
            clerks.Add(clerk);
        }

        foreach (var clerk in clerks) clerk.Join();
        return [.. photos];
    }
}
