// expect: Silence at 1 s; Ring was not called any more; since the caller was in FetchStrips until 3 s
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        for (var second = 1; second <= strips; second++) Console.WriteLine($"{second} s: bell");
        return Shop.FetchStrips(order, strips);
    }
}
