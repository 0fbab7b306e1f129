// expect: r001 was never served; query
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        _ = new[] { first, second }.Select((order, i) => photos[i] = Shop.Fetch(order));
        return photos;
    }
}
