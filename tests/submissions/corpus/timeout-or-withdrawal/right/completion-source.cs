// accepted: a source that the first of three completes
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        var done = new TaskCompletionSource<string>();
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(limit));
        using var onLate = late.Token.Register(() => done.TrySetException(new TimeoutException()));
        using var onWithdrawn = withdrawn.Register(() => done.TrySetCanceled(withdrawn));
        _ = Shop.AskArchiveAsync(order).ContinueWith(photo => done.TrySetResult(photo.Result));
        return await done.Task;
    }
}
