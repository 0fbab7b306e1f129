// accepted: a query that is forced once, which runs in the order of its source
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second) => new[] { first, second }.Select(order => Shop.Fetch(order)).ToArray();
}
