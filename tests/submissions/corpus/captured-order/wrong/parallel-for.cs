// expect: pool thread
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        Parallel.For(0, orders.Length, i => photos[i] = Shop.Fetch(orders[i]));
        return photos;
    }
}
