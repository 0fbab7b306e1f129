// expect: A timer was left behind: that of Task.Delay; ended at 4 s; fired at 7 s for nobody; TimeoutOrWithdrawal.cs
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        var photo = Shop.AskArchiveAsync(order);
        var first = await Task.WhenAny(photo, Task.Delay(TimeSpan.FromSeconds(limit), withdrawn));
        if (first == photo) return await photo;
        withdrawn.ThrowIfCancellationRequested();
        throw new TimeoutException();
    }
}
