// accepted: the rest is fetched after the ring
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips) => strips == 0 ? [] : [.. Serve(order, strips - 1), Fetch(order, strips)];

    private static string Fetch(string order, int strip)
    {
        var fetched = Shop.FetchStrip(order, strip);
        Shop.Ring("bell");
        return fetched;
    }
}
