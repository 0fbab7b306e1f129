// accepted: results through a channel
using System.Threading.Channels;

namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var done = Channel.CreateUnbounded<(int Place, string Photo)>();
        var fetching = orders.Select(async (order, place) => await done.Writer.WriteAsync((place, await Shop.FetchAsync(order)))).ToArray();
        _ = Task.WhenAll(fetching).ContinueWith(_ => done.Writer.Complete());
        var photos = new string[orders.Length];
        await foreach (var (place, photo) in done.Reader.ReadAllAsync()) photos[place] = photo;
        return photos;
    }
}
