// expect: The results are not what was fetched; made up
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var photo = new string[strips];
        for (var i = 0; i < strips; i++)
        {
            Shop.Fetch(order, seconds: 1);
            photo[i] = $"{order}, strip {i + 1}";
            Shop.Ring("bell");
        }

        return photo;
    }
}
