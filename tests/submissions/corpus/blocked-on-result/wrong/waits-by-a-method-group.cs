// expect: Task.Wait; BlockedOnResult.cs
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var fetch = Shop.FetchAsync(order, seconds: 1.5);
        await Task.Run(fetch.Wait);
        var filed = await Shop.FileAsync(order, fetch.Result);
        return Desk.HandOver(order, filed);
    }
}
