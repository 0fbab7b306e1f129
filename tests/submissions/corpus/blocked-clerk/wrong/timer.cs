// expect: bell was served on another thread
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        using var timer = new Timer(_ => Shop.Ring("bell"), null, 1000, 1000);
        return Shop.FetchStrips(order, strips);
    }
}
