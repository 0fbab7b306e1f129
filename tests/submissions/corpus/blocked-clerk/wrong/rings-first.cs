// expect: Ring was called at 0 s, where it was not due
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var photo = new string[strips];
        Shop.Ring("bell");
        for (var strip = 1; strip <= strips; strip++)
        {
            photo[strip - 1] = Shop.FetchStrip(order, strip);
            Shop.Ring("bell");
        }

        return photo;
    }
}
