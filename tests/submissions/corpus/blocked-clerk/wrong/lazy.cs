// expect: Silence at 1 s
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var rings = Enumerable.Range(1, strips).Select(_ => { Shop.Ring("bell"); return 0; });
        var photo = Shop.FetchStrips(order, strips);
        return rings.Count() < 0 ? [] : photo;
    }
}
