// accepted: a span over the queue
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        Span<string> photos = new string[2];
        ReadOnlySpan<string> orders = [first, second];
        for (var i = 0; i < orders.Length; i++) photos[i] = Shop.Fetch(orders[i]);
        return photos.ToArray();
    }
}
