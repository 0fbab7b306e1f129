// expect: they share one captured variable
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var gate = new Lock();
        var photos = new string[orders.Length];
        var clerks = new List<Thread>();
        var place = 0;
        for (var i = 0; i < orders.Length; i++)
        {
            lock (gate) place = i;
            var clerk = new Thread(() =>
            {
                int mine;
                lock (gate) mine = place;
                photos[mine] = Shop.Fetch(orders[mine]);
            });
            clerk.Start();
            clerks.Add(clerk);
        }

        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
