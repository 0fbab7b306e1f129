namespace Exercises;

public static class TimeoutOrWithdrawal
{
    /// <summary>Asks the archive for a photo and waits for it, at most so many seconds and until the order is withdrawn.</summary>
    /// <exception cref="TimeoutException">The limit was over first.</exception>
    /// <exception cref="OperationCanceledException">The order was withdrawn first.</exception>
    public static Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn) =>
        // It tells the two apart, and takes its timer back whichever way it ends.
        Shop.AskArchiveAsync(order).WaitAsync(TimeSpan.FromSeconds(limit), withdrawn);
}
