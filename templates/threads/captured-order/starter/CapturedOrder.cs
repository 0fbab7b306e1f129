namespace Exercises;

public static class CapturedOrder
{
    /// <summary>Fetches all orders' photos at the same time, each on a thread of its own, and returns them in the orders' order.</summary>
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = new List<Thread>();
        var order = "";
        var place = 0;
        for (var i = 0; i < orders.Length; i++)
        {
            (order, place) = (orders[i], i);

            // TODO: every thread fetches the last order. See to it that each fetches the one it was started for.
            var clerk = new Thread(() => photos[place] = Shop.Fetch(order));
            clerk.Start();
            clerks.Add(clerk);
        }

        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
