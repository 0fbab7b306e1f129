// expect: The results are not what was fetched
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        for (var strip = 1; strip <= strips; strip++)
        {
            Shop.FetchStrips(order, 1);
            Shop.Ring("bell");
        }

        return [.. Enumerable.Range(1, strips).Select(strip => $"strip {strip} of {order}")];
    }
}
