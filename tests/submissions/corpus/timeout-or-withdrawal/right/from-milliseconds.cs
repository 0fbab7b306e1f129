// accepted: the same limit in milliseconds
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        var photo = Shop.AskArchiveAsync(order);
        await photo.WaitAsync(TimeSpan.FromMilliseconds(1000 * limit), withdrawn);
        return photo.Result;
    }
}
