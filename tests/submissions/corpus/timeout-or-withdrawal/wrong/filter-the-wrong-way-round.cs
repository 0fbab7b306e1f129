// expect: TimeoutOrWithdrawal.cs
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(withdrawn);
        either.CancelAfter(TimeSpan.FromSeconds(limit));
        try
        {
            return await Shop.AskArchiveAsync(order).WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }
}
