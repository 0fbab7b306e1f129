// accepted: each thread has its own slice
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = Enumerable.Range(0, orders.Length).Select(place =>
        {
            var mine = new ArraySegment<string>(photos, place, 1);
            var clerk = new Thread(() => mine[0] = Shop.Fetch(orders[place]));
            clerk.Start();
            return clerk;
        }).ToArray();
        Array.ForEach(clerks, clerk => clerk.Join());
        return photos;
    }
}
