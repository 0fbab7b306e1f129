// expect: they share one captured variable
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = new List<Thread>();
        int i;
        for (i = 0; i < orders.Length; i++)
        {
            var clerk = new Thread(() => photos[i] = Shop.Fetch(orders[i]));
            clerks.Add(clerk);
        }

        i = 0;
        foreach (var clerk in clerks) clerk.Start();
        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
