namespace Exercises;

public static class TwoOrders
{
    /// <summary>Serves two orders and returns their photos, the first order's first.</summary>
    public static string[] Serve(string first, string second)
    {
        var photos = new List<string>();
        foreach (var order in new[] { first, second }.Take(1))
        {
            // TODO: only the first order is ever served. Serve both, one after the other.
            photos.Add(Shop.Fetch(order));
        }

        return [.. photos];
    }
}
