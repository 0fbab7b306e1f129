// expect: clerk; BlockedOnResult.cs
using System.Collections.Concurrent;

namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        using var photos = new BlockingCollection<string>();
        _ = Task.Run(async () => photos.Add(await Shop.FetchAsync(order, seconds: 1.5)));
        return Desk.HandOver(order, await Shop.FileAsync(order, photos.Take()));
    }
}
