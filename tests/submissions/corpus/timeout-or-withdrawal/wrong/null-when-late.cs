// expect: The limit was over, and the task ended with null instead of a TimeoutException
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        try
        {
            return await Shop.AskArchiveAsync(order).WaitAsync(TimeSpan.FromSeconds(limit), withdrawn);
        }
        catch (TimeoutException)
        {
            return null!;
        }
    }
}
