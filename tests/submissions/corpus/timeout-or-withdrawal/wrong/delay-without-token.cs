// expect: ended at 5 s, not at 1 s
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        var photo = Shop.AskArchiveAsync(order);
        var first = await Task.WhenAny(photo, Task.Delay(TimeSpan.FromSeconds(limit)));
        withdrawn.ThrowIfCancellationRequested();
        if (first != photo) throw new TimeoutException();
        return await photo;
    }
}
