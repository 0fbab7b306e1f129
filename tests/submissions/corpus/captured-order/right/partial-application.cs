// accepted: a function that makes the thread's function
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = new Stack<Thread>();
        for (var i = 0; i < orders.Length; i++)
        {
            var clerk = new Thread(FetchTo(photos, i, orders[i]));
            clerk.Start();
            clerks.Push(clerk);
        }

        while (clerks.TryPop(out var clerk)) clerk.Join();
        return photos;
    }

    private static ThreadStart FetchTo(string[] photos, int place, string order) => () => photos[place] = Shop.Fetch(order);
}
