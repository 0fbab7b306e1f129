// accepted: asks the limit's own token
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(limit));
        try
        {
            return await Shop.AskArchiveAsync(order).WaitAsync(late.Token).WaitAsync(withdrawn);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !withdrawn.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }
}
