// accepted: a worker takes photos from a channel and answers with a task
using System.Threading.Channels;

namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photos = Channel.CreateBounded<string>(1);
        var worker = Task.Run(async () => Shop.RenderPrint(order, await photos.Reader.ReadAsync()));
        await photos.Writer.WriteAsync(await Shop.FetchAsync(order, seconds: 0.5));
        return await Shop.FileAsync(order, await worker);
    }
}
