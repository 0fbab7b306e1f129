// accepted: a channel that main empties
using System.Threading.Channels;

namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var photos = Channel.CreateBounded<string>(2);
        foreach (var (order, seconds) in new[] { (first, 3.0), (second, 2.0) })
            _ = Task.Run(async () => await photos.Writer.WriteAsync(Shop.Fetch(order, seconds)));
        Shop.LockUp("door");
        for (var i = 0; i < 2; i++) Shop.Shelve(await photos.Reader.ReadAsync());
    }
}
