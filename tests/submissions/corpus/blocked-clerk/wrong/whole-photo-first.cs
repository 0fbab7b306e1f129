// expect: Silence at 1 s; since the caller was in FetchStrips until 3 s; BlockedClerk.cs
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var photo = Shop.FetchStrips(order, strips);
        for (var strip = 1; strip <= strips; strip++)
        {
            Shop.FetchStrip(order, strip);
            Shop.Ring("bell");
        }

        return photo;
    }
}
