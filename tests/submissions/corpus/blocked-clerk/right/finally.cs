// accepted: rings in a finally
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var photo = new string[strips];
        for (var i = 0; i < strips; i++)
        {
            try
            {
                photo[i] = Shop.FetchStrip(order, i + 1);
            }
            finally
            {
                Shop.Ring("bell");
            }
        }

        return photo;
    }
}
