// expect: IndexOutOfRangeException
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = new List<Thread>();
        for (var i = 0; i < orders.Length; i++)
        {
            var clerk = new Thread(() => photos[i] = Shop.Fetch(orders[i]));
            clerk.Start();
            clerks.Add(clerk);
        }

        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
