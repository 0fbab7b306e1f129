// expect: Serial: r002 was started only after r001 had been joined
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        for (var i = 0; i < orders.Length; i++)
        {
            var clerk = new Thread(() => photos[i] = Shop.Fetch(orders[i]));
            clerk.Start();
            clerk.Join();
        }

        return photos;
    }
}
