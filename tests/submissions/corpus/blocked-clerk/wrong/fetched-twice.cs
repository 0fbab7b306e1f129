// expect: Your schedule takes 6 s, not 3 s
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        for (var strip = 1; strip <= strips; strip++)
        {
            Shop.FetchStrip(order, strip);
            Shop.Ring("bell");
        }

        return Shop.FetchStrips(order, strips);
    }
}
