// expect: The clerk; BlockedOnResult.cs
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var fetched = Task.Run(() => Shop.FetchAsync(order, seconds: 1.5));
        SpinWait.SpinUntil(() => fetched.IsCompleted);
        var photo = fetched.Result;
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }
}
