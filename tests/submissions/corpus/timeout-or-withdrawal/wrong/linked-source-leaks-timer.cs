// expect: timer; TimeoutOrWithdrawal.cs
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        var late = new CancellationTokenSource(TimeSpan.FromSeconds(limit));
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, withdrawn);
        try
        {
            return await Shop.AskArchiveAsync(order).WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!withdrawn.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }
}
