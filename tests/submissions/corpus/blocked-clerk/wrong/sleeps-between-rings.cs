// expect: a sleep does none of the work
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        for (var second = 1; second <= strips; second++)
        {
            Thread.Sleep(1000);
            Shop.Ring("bell");
        }

        return Shop.FetchStrips(order, strips);
    }
}
