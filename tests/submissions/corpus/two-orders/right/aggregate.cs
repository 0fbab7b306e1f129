// accepted: a fold, which goes from left to right
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second) =>
        new[] { first, second }.Aggregate(Array.Empty<string>(), (photos, order) => [.. photos, Shop.Fetch(order)]);
}
