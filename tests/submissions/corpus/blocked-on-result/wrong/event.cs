// expect: ManualResetEventSlim.Wait
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        using var there = new ManualResetEventSlim();
        var photo = "";
        _ = Task.Run(async () =>
        {
            photo = await Shop.FetchAsync(order, seconds: 1.5);
            there.Set();
        });
        there.Wait();
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }
}
