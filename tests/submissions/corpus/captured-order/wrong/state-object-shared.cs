// expect: they share one captured variable; CapturedOrder.cs
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = new List<Thread>();
        var state = new int[1];
        for (var i = 0; i < orders.Length; i++)
        {
            state[0] = i;
            var clerk = new Thread(given =>
            {
                var place = ((int[])given!)[0];
                photos[place] = Shop.Fetch(orders[place]);
            });
            clerk.Start(state);
            clerks.Add(clerk);
        }

        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
