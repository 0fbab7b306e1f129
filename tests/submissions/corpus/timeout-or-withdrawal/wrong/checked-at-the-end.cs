// expect: The withdrawal ended as TimeoutException
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        var photo = await Shop.AskArchiveAsync(order).WaitAsync(TimeSpan.FromSeconds(limit));
        withdrawn.ThrowIfCancellationRequested();
        return photo;
    }
}
