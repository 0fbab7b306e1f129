// accepted: results kept by order in a dictionary that one thread uses
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var photos = new Dictionary<string, string>();
        foreach (var order in new[] { first, second }) photos[order] = Shop.Fetch(order);
        return [photos[first], photos[second]];
    }
}
