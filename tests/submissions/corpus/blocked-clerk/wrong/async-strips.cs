// expect: The results are not what was fetched; made up
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var photo = new string[strips];
        for (var i = 0; i < strips; i++)
        {
            photo[i] = Shop.FetchStripAsync(order, i + 1, CancellationToken.None).GetAwaiter().GetResult();
            Shop.Ring("bell");
        }

        return photo;
    }
}
