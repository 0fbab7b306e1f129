// accepted: WhenAny, and the delay is cancelled
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(withdrawn);
        var photo = Shop.AskArchiveAsync(order);
        var delay = Task.Delay(TimeSpan.FromSeconds(limit), enough.Token);
        var first = await Task.WhenAny(photo, delay);
        enough.Cancel();
        if (first == photo) return await photo;
        withdrawn.ThrowIfCancellationRequested();
        throw new TimeoutException();
    }
}
