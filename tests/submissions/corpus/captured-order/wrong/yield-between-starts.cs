// expect: a thread served another thread's order; CapturedOrder.cs
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = new List<Thread>();
        var place = 0;
        for (var i = 0; i < orders.Length; i++)
        {
            place = i;
            var clerk = new Thread(() =>
            {
                var mine = place;
                photos[mine] = Shop.Fetch(orders[mine]);
            });
            clerk.Start();
            clerks.Add(clerk);
            Thread.Yield();
        }

        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
