// expect: results are in the wrong order
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var photo = new Stack<string>();
        for (var strip = 1; strip <= strips; strip++)
        {
            photo.Push(Shop.FetchStrip(order, strip));
            Shop.Ring("bell");
        }

        return [.. photo];
    }
}
