// expect: Silence at 1 s; although FetchStrip had come back at 1 s; BlockedClerk.cs
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var photo = new List<string>();
        for (var strip = 1; strip <= strips; strip++)
        {
            photo.Add(Shop.FetchStrip(order, strip));
            if (strip % 2 == 0) Shop.Ring("bell");
        }

        return [.. photo];
    }
}
