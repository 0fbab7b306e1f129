// expect: Ring was called with r001, not with bell; BlockedClerk.cs
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var photo = new List<string>();
        for (var strip = 1; strip <= strips; strip++)
        {
            photo.Add(Shop.FetchStrip(order, strip));
            Shop.Ring(order);
        }

        return [.. photo];
    }
}
