// accepted: rings whenever the next strip is asked for
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips) => [.. Strips(order, strips)];

    private static IEnumerable<string> Strips(string order, int strips)
    {
        for (var strip = 1; strip <= strips; strip++)
        {
            var fetched = Shop.FetchStrip(order, strip);
            Shop.Ring("bell");
            yield return fetched;
        }
    }
}
