// expect: A timer was left behind; for nobody; TimeoutOrWithdrawal.cs
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        var late = new TaskCompletionSource<string>();
        var timer = new Timer(_ => late.TrySetException(new TimeoutException()), null, TimeSpan.FromSeconds(limit), Timeout.InfiniteTimeSpan);
        var first = await await Task.WhenAny(Shop.AskArchiveAsync(order).WaitAsync(withdrawn), late.Task);
        GC.KeepAlive(timer);
        return first;
    }
}
