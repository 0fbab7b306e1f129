// accepted: a timer and a registration race for a source; both are disposed of
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        var end = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var timer = new Timer(_ => end.TrySetException(new TimeoutException()), null, TimeSpan.FromSeconds(limit), Timeout.InfiniteTimeSpan);
        await using var registration = withdrawn.UnsafeRegister(static (e, token) => ((TaskCompletionSource<string>)e!).TrySetCanceled(token), end);
        var photo = Shop.AskArchiveAsync(order);
        return await await Task.WhenAny(photo, end.Task);
    }
}
