// expect: IndexOutOfRangeException; TwoOrders.cs
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var orders = new[] { first, second };
        var photos = new string[2];
        for (var i = 0; i <= orders.Length; i++) photos[i] = Shop.Fetch(orders[i]);
        return photos;
    }
}
