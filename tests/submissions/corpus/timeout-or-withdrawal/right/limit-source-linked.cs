// accepted: a source for the limit, linked with the withdrawal, both disposed
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(limit));
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, withdrawn);
        try
        {
            return await Shop.AskArchiveAsync(order).WaitAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            withdrawn.ThrowIfCancellationRequested();
            throw new TimeoutException();
        }
    }
}
