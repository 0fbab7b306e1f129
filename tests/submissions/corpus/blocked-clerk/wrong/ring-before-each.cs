// expect: Silence at 3 s
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var photo = new string[strips];
        for (var strip = 1; strip <= strips; strip++)
        {
            Shop.Ring("bell");
            photo[strip - 1] = Shop.FetchStrip(order, strip);
        }

        return photo;
    }
}
