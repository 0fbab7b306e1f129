// expect: The withdrawal ended as TimeoutException
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        return await Shop.AskArchiveAsync(order).WaitAsync(TimeSpan.FromSeconds(limit));
    }
}
