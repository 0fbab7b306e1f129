// expect: The results are not what was fetched; made up
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var photo = new List<string>();
        for (var strip = 1; strip <= strips; strip++)
        {
            photo.Add(Shop.FetchStrip(order, 1).Replace("1", $"{strip}"));
            Shop.Ring("bell");
        }

        return [.. photo];
    }
}
