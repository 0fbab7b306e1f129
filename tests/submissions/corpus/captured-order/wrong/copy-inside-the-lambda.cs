// expect: they share one captured variable
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = new List<Thread>();
        var order = "";
        var place = 0;
        for (var i = 0; i < orders.Length; i++)
        {
            (order, place) = (orders[i], i);
            var clerk = new Thread(() =>
            {
                var (mine, at) = (order, place);
                photos[at] = Shop.Fetch(mine);
            });
            clerk.Start();
            clerks.Add(clerk);
        }

        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
