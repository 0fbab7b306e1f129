// expect: ended at 0.00; not at 3.1 s
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        return await Shop.AskArchiveAsync(order).WaitAsync(TimeSpan.FromMilliseconds(limit), withdrawn);
    }
}
