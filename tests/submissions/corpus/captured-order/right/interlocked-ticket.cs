// accepted: each thread draws the next number itself
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var ticket = -1;
        var clerks = orders.Select(_ => new Thread(() =>
        {
            var mine = Interlocked.Increment(ref ticket);
            photos[mine] = Shop.Fetch(orders[mine]);
        })).ToArray();
        foreach (var clerk in clerks) clerk.Start();
        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
