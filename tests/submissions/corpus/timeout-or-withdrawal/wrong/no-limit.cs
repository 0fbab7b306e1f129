// expect: The limit was over, and the task ended with r001.jpg
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        return await Shop.AskArchiveAsync(order).WaitAsync(withdrawn);
    }
}
