// accepted: a thread says when it has read its order, before the next starts
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = new List<Thread>();
        var place = 0;
        using var taken = new AutoResetEvent(false);
        for (var i = 0; i < orders.Length; i++)
        {
            place = i;
            var clerk = new Thread(() =>
            {
                var mine = place;
                taken.Set();
                photos[mine] = Shop.Fetch(orders[mine]);
            });
            clerk.Start();
            clerks.Add(clerk);
            taken.WaitOne();
        }

        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
