// accepted: written and read through a channel
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var photos = System.Threading.Channels.Channel.CreateUnbounded<(int At, string Photo)>();
        var writers = Task.WhenAll(Write(0, first, 3), Write(1, second, 2));
        var result = new string[2];
        for (var i = 0; i < 2; i++)
        {
            var (at, photo) = await photos.Reader.ReadAsync();
            result[at] = photo;
        }
        await writers;
        return result;

        async Task Write(int at, string order, double seconds) => await photos.Writer.WriteAsync((at, await Shop.FetchAsync(order, seconds)));
    }
}
