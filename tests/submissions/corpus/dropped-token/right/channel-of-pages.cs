// accepted: a producer with the token, a consumer that hears how it ended
using System.Threading.Channels;

namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var channel = Channel.CreateBounded<string>(1);
        var producer = ProduceAsync();
        var album = new List<string>();
        await foreach (var page in channel.Reader.ReadAllAsync(CancellationToken.None)) album.Add(page);
        await producer;
        return [.. album];

        async Task ProduceAsync()
        {
            try
            {
                for (var page = 1; page <= pages; page++)
                    await channel.Writer.WriteAsync(await Shop.FetchStripAsync(order, page, withdrawn), withdrawn);
            }
            finally
            {
                channel.Writer.Complete();
            }
        }
    }
}
