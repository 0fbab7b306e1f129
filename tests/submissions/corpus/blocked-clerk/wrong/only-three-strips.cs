// expect: Silence at 4 s
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var photo = new string[3];
        for (var strip = 1; strip <= 3; strip++)
        {
            photo[strip - 1] = Shop.FetchStrip(order, strip);
            Shop.Ring("bell");
        }

        return photo;
    }
}
