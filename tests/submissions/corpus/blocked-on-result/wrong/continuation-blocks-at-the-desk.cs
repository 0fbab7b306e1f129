// expect: clerk; BlockedOnResult.cs
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var filed = Shop.FetchAsync(order, seconds: 1.5)
            .ContinueWith(photo => Shop.FileAsync(order, photo.Result).Result, TaskScheduler.FromCurrentSynchronizationContext());
        return Desk.HandOver(order, await filed);
    }
}
