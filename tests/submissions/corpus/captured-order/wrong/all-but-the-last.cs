// expect: Serial: r003 was started only after; CapturedOrder.cs
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = new List<Thread>();
        for (var i = 0; i < orders.Length - 1; i++)
        {
            var place = i;
            clerks.Add(new Thread(() => photos[place] = Shop.Fetch(orders[place])));
        }

        clerks.ForEach(clerk => clerk.Start());
        clerks.ForEach(clerk => clerk.Join());
        photos[^1] = Shop.Fetch(orders[^1]);
        return photos;
    }
}
