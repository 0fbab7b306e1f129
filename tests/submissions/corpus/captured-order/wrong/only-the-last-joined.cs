// expect: or its result was read before it was there; what is waited for
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        Thread? last = null;
        for (var i = 0; i < orders.Length; i++)
        {
            var place = i;
            last = new Thread(() => photos[place] = Shop.Fetch(orders[place]));
            last.Start();
        }

        last?.Join();
        return photos;
    }
}
