// expect: they share one captured variable; r001 was never served, and r003 was by 3 threads
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = new List<Thread>();
        int mine;
        for (var i = 0; i < orders.Length; i++)
        {
            mine = i;
            var clerk = new Thread(() => photos[mine] = Shop.Fetch(orders[mine]));
            clerk.Start();
            clerks.Add(clerk);
        }

        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
