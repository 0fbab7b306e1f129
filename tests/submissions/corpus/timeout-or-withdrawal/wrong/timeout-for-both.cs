// expect: The withdrawal ended as TimeoutException; one exception for both; TimeoutOrWithdrawal.cs
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(withdrawn);
        linked.CancelAfter(TimeSpan.FromSeconds(limit));
        try
        {
            return await Shop.AskArchiveAsync(order).WaitAsync(linked.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException();
        }
    }
}
