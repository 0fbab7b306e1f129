// accepted: an async stream that never waits, read by blocking
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips) => StripsAsync(order, strips).ToBlockingEnumerable().ToArray();

#pragma warning disable CS1998
    private static async IAsyncEnumerable<string> StripsAsync(string order, int strips)
    {
        for (var strip = 1; strip <= strips; strip++)
        {
            yield return Shop.FetchStrip(order, strip);
            Shop.Ring("bell");
        }
    }
#pragma warning restore CS1998
}
