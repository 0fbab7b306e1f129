// expect: The order was withdrawn, and the task ended with withdrawn all the same
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        try
        {
            return await Shop.AskArchiveAsync(order).WaitAsync(TimeSpan.FromSeconds(limit), withdrawn);
        }
        catch (OperationCanceledException)
        {
            return "withdrawn";
        }
    }
}
