// expect: clerk; BlockedOnResult.cs
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        using var there = new SemaphoreSlim(0);
        var photo = "";
        _ = Task.Run(async () =>
        {
            photo = await Shop.FetchAsync(order, seconds: 1.5);
            there.Release();
        });
        there.Wait();
        return Desk.HandOver(order, await Shop.FileAsync(order, photo));
    }
}
