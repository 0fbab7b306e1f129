// expect: r001 was served 2 times
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
            _ = Shop.AskArchiveAsync(order);
            throw;
        }
    }
}
