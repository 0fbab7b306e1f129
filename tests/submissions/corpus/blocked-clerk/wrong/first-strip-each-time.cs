// expect: The results are not what was fetched
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var photo = new List<string>();
        for (var strip = 1; strip <= strips; strip++)
        {
            photo.AddRange(Shop.FetchStrips(order, 1));
            Shop.Ring("bell");
        }

        return [.. photo];
    }
}
