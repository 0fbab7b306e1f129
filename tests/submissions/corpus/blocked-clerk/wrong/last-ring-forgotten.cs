// expect: Silence at 3 s: Ring was not called any more, although FetchStrip had come back at 3 s; and after the last
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var photo = new List<string> { Shop.FetchStrip(order, 1) };
        for (var strip = 2; strip <= strips; strip++)
        {
            Shop.Ring("bell");
            photo.Add(Shop.FetchStrip(order, strip));
        }

        return [.. photo];
    }
}
