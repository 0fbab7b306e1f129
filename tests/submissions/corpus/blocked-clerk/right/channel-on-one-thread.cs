// accepted: a channel that the caller fills and empties
using System.Threading.Channels;

namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var came = Channel.CreateUnbounded<string>();
        var photo = new List<string>();
        for (var strip = 1; strip <= strips; strip++)
        {
            came.Writer.TryWrite(Shop.FetchStrip(order, strip));
            while (came.Reader.TryRead(out var one))
            {
                photo.Add(one);
                Shop.Ring("bell");
            }
        }

        return photo.ToArray();
    }
}
