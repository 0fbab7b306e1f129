namespace Exercises;

public static class TimeoutOrWithdrawal
{
    /// <summary>Asks the archive for a photo and waits for it, at most so many seconds and until the order is withdrawn.</summary>
    /// <exception cref="TimeoutException">The limit was over first.</exception>
    /// <exception cref="OperationCanceledException">The order was withdrawn first.</exception>
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        var photo = Shop.AskArchiveAsync(order);
        var first = await Task.WhenAny(photo, Task.Delay(TimeSpan.FromSeconds(limit), withdrawn));

        // TODO: too late, or withdrawn? And the delay goes on when the photo is there long since.
        if (first != photo) throw new OperationCanceledException();
        return await photo;
    }
}
