// accepted: the delay's own source ends it, linked to the withdrawal
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        withdrawn.ThrowIfCancellationRequested();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(withdrawn);
        var photo = Shop.AskArchiveAsync(order);
        var late = Task.Delay(TimeSpan.FromSeconds(limit), stop.Token);
        try
        {
            if (await Task.WhenAny(photo, late) == photo) return await photo;
            await late;
            throw new TimeoutException($"{order} took more than {limit} s.");
        }
        finally
        {
            await stop.CancelAsync();
        }
    }
}
