// expect: they share one captured variable; CapturedOrder.cs
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = new List<Thread>();
        var gate = new Lock();
        var place = 0;
        for (var i = 0; i < orders.Length; i++)
        {
            Thread clerk;
            lock (gate)
            {
                place = i;
                clerk = new Thread(() =>
                {
                    int mine;
                    lock (gate) mine = place;
                    photos[mine] = Shop.Fetch(orders[mine]);
                });
                clerk.Start();
            }

            clerks.Add(clerk);
        }

        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
