// expect: Serial: r002 was started only after r001 had been joined; CapturedOrder.cs
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = orders.Select((order, place) =>
        {
            var clerk = new Thread(() => photos[place] = Shop.Fetch(order));
            clerk.Start();
            return clerk;
        });
        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
