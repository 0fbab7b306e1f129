// expect: r001 was served on another thread; started early; BlockedClerk.cs
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var photo = new string[strips];
        Parallel.For(0, strips, i => photo[i] = Shop.FetchStrip(order, i + 1));
        for (var i = 0; i < strips; i++) Shop.Ring("bell");
        return photo;
    }
}
