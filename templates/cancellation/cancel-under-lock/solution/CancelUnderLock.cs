namespace Exercises;

/// <summary>The orders that are open, each with the source by which it can be withdrawn. Any thread may call.</summary>
public sealed class CancelUnderLock
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, CancellationTokenSource> _open = [];

    /// <summary>Opens an order and returns the token that its withdrawal cancels.</summary>
    public CancellationToken Open(string order)
    {
        lock (_gate)
        {
            var source = _open[order] = new CancellationTokenSource();
            return source.Token;
        }
    }

    /// <summary>Withdraws an order: when the task has ended, its token is cancelled. One that is closed stays as it is.</summary>
    public Task WithdrawAsync(string order)
    {
        if (Take(order) is { } source)
        {
            // Outside the lock: the callbacks are other people's code, and may need the orders themselves.
            source.Cancel();
            source.Dispose();
        }

        return Task.CompletedTask;
    }

    /// <summary>Closes an order, which is then no longer to be withdrawn. Closing it twice does nothing.</summary>
    public void Close(string order) => Take(order)?.Dispose();

    // Whoever takes the source out owns it: nobody else can cancel or dispose it any more.
    private CancellationTokenSource? Take(string order)
    {
        lock (_gate) return _open.Remove(order, out var source) ? source : null;
    }
}
