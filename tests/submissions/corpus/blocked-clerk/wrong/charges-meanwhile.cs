// expect: The results are not what was fetched; made up
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        for (var i = 0; i < strips; i++)
        {
            Shop.Charge(order);
            Shop.Ring("bell");
        }

        return [.. Enumerable.Range(1, strips).Select(strip => $"{order}, strip {strip}")];
    }
}
