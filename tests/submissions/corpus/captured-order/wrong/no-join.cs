// expect: nothing waited for it
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        for (var i = 0; i < orders.Length; i++)
        {
            var mine = i;
            new Thread(() => photos[mine] = Shop.Fetch(orders[mine])).Start();
        }

        return photos;
    }
}
