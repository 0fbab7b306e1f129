namespace Exercises;

public static class CapturedOrder
{
    /// <summary>Fetches all orders' photos at the same time, each on a thread of its own, and returns them in the orders' order.</summary>
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = new List<Thread>();

        // Declared by the loop, for each round anew: what a lambda captures here is this round's alone.
        foreach (var (place, order) in orders.Index())
        {
            var clerk = new Thread(() => photos[place] = Shop.Fetch(order));
            clerk.Start();
            clerks.Add(clerk);
        }

        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
