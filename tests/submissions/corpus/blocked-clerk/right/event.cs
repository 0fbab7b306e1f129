// accepted: a strip's event rings
namespace Exercises;

public static class BlockedClerk
{
    private sealed class Archive
    {
        public event EventHandler? StripCame;

        public IEnumerable<string> Strips(string order, int strips)
        {
            for (var strip = 1; strip <= strips; strip++)
            {
                yield return Shop.FetchStrip(order, strip);
                StripCame?.Invoke(this, EventArgs.Empty);
            }
        }
    }

    public static string[] Serve(string order, int strips)
    {
        var archive = new Archive();
        archive.StripCame += (_, _) => Shop.Ring("bell");
        return archive.Strips(order, strips).ToArray();
    }
}
