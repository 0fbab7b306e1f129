// accepted: a source of the time provider
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(limit), TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, withdrawn);
        try
        {
            return await Shop.AskArchiveAsync(order).WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !withdrawn.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }
}
