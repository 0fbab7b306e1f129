// accepted: a variable of the loop's body
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = new Thread[orders.Length];
        for (var i = 0; i < orders.Length; i++)
        {
            var mine = i;
            clerks[i] = new Thread(() => photos[mine] = Shop.Fetch(orders[mine]));
            clerks[i].Start();
        }

        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
