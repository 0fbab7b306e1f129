// accepted: an async iterator that never waits is read on the caller
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second) => [.. Photos([first, second]).ToBlockingEnumerable()];

#pragma warning disable CS1998
    private static async IAsyncEnumerable<string> Photos(string[] orders)
    {
        foreach (var order in orders) yield return Shop.Fetch(order);
    }
#pragma warning restore CS1998
}
