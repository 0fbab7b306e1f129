// expect: r002 was never served, and r001 was by 3 threads; CapturedOrder.cs
namespace Exercises;

public static class CapturedOrder
{
    [ThreadStatic]
    private static int s_place;

    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = new List<Thread>();
        for (var i = 0; i < orders.Length; i++)
        {
            s_place = i;
            var clerk = new Thread(() => photos[s_place] = Shop.Fetch(orders[s_place]));
            clerk.Start();
            clerks.Add(clerk);
        }

        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
