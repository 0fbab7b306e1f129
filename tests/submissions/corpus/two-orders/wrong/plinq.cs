// expect: r00; served on another thread
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        return [.. new[] { first, second }.AsParallel().AsOrdered().Select(order => Shop.Fetch(order))];
    }
}
