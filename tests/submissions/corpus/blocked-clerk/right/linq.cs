// accepted: a query that is forced
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips) =>
        Enumerable.Range(1, strips).Select(strip =>
        {
            var fetched = Shop.FetchStrip(order, strip);
            Shop.Ring("bell");
            return fetched;
        }).ToArray();
}
