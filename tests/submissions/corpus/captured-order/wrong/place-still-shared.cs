// expect: CapturedOrder.cs; photos
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = new List<Thread>();
        var place = 0;
        foreach (var order in orders)
        {
            var clerk = new Thread(() => photos[place++] = Shop.Fetch(order));
            clerk.Start();
            clerks.Add(clerk);
        }

        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
