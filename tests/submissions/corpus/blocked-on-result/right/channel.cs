// accepted: the photo comes through a channel
using System.Threading.Channels;

namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photos = Channel.CreateBounded<string>(1);
        _ = FetchAsync();
        var filed = await Shop.FileAsync(order, await photos.Reader.ReadAsync());
        return Desk.HandOver(order, filed);

        async Task FetchAsync()
        {
            await photos.Writer.WriteAsync(await Shop.FetchAsync(order, seconds: 1.5));
            photos.Writer.Complete();
        }
    }
}
