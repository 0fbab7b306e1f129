// accepted: a TimeoutException with words of its own
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        try
        {
            return await Shop.AskArchiveAsync(order).WaitAsync(TimeSpan.FromSeconds(limit), withdrawn);
        }
        catch (TimeoutException error)
        {
            throw new TimeoutException($"{order} did not come within {limit} s.", error);
        }
    }
}
