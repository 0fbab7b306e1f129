// expect: Silence at 1 s
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        for (var second = 0; second < strips; second++) Shop.Ring("bell");
        return Shop.FetchStrips(order, strips);
    }
}
