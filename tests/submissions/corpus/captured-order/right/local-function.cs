// accepted: the parameters are each call's own
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = Enumerable.Range(0, orders.Length).Select(Begin).ToArray();
        foreach (var clerk in clerks) clerk.Join();
        return photos;

        Thread Begin(int place)
        {
            var clerk = new Thread(() => photos[place] = Shop.Fetch(orders[place]));
            clerk.Start();
            return clerk;
        }
    }
}
