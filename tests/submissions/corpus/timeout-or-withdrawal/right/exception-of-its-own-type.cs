// accepted: a type that derives from TimeoutException is one
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(limit));
        using var either = CancellationTokenSource.CreateLinkedTokenSource(withdrawn, late.Token);
        try { return await Shop.AskArchiveAsync(order).WaitAsync(either.Token); }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !withdrawn.IsCancellationRequested) { throw new TooLateException(order); }
    }
    private sealed class TooLateException(string order) : TimeoutException($"{order} came too late");
}
