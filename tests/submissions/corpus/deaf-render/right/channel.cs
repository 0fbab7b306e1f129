// accepted: a producer on the pool writes tiles with the token; the consumer awaits
using System.Threading.Channels;

namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        var channel = Channel.CreateUnbounded<string>();
        var producer = Task.Run(() =>
        {
            try
            {
                for (var tile = 1; tile <= tiles && !withdrawn.IsCancellationRequested; tile++) channel.Writer.TryWrite(Shop.RenderTile(order, tile));
                withdrawn.ThrowIfCancellationRequested();
            }
            finally
            {
                channel.Writer.Complete();
            }
        }, CancellationToken.None);
        var rendered = new List<string>();
        await foreach (var tile in channel.Reader.ReadAllAsync(CancellationToken.None)) rendered.Add(tile);
        await producer;
        return [.. rendered];
    }
}
