// expect: r001 was served with Fetch, not with FetchStrip; BlockedClerk.cs
namespace Exercises;

public static class BlockedClerk
{
    // The sizes are reckoned as the shop does it; nothing is ever fetched in strips.
    public static string[] Serve(string order, int strips)
    {
        var photo = new string[strips];
        for (var i = 0; i < strips; i++)
        {
            Shop.Fetch(order, seconds: 1);
            var mix = 7;
            foreach (var letter in $"{order}{i + 1}") mix = (mix * 31 + letter) % 9973;
            photo[i] = $"{order}, strip {i + 1}, {20 + mix * 137 % 9973 % 80} KB";
            Shop.Ring("bell");
        }

        return photo;
    }
}
