// expect: r002 was never served
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var orders = new[] { first, second };
        var photos = new string[2];
        for (var i = 0; i < orders.Length - 1; i++) photos[i] = Shop.Fetch(orders[i]);
        return photos;
    }
}
