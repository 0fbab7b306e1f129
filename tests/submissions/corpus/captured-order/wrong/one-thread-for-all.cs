// expect: Serial
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerk = new Thread(() =>
        {
            for (var i = 0; i < orders.Length; i++) photos[i] = Shop.Fetch(orders[i]);
        });
        clerk.Start();
        clerk.Join();
        return photos;
    }
}
