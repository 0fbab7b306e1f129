// expect: ended as Faulted with InvalidOperationException, not as Canceled
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        try
        {
            return await Shop.AskArchiveAsync(order).WaitAsync(TimeSpan.FromSeconds(limit), withdrawn);
        }
        catch (OperationCanceledException error)
        {
            throw new InvalidOperationException("withdrawn", error);
        }
    }
}
