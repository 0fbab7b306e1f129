// expect: Close gave up
namespace Exercises;

public sealed class CancelUnderLock
{
    private readonly object _gate = new();
    private readonly Dictionary<string, CancellationTokenSource> _open = [];

    public CancellationToken Open(string order)
    {
        lock (_gate) return (_open[order] = new CancellationTokenSource()).Token;
    }

    public Task WithdrawAsync(string order)
    {
        lock (_gate)
        {
            if (_open.TryGetValue(order, out var source)) source.Cancel();
        }

        return Task.CompletedTask;
    }

    public void Close(string order)
    {
        if (!Monitor.TryEnter(_gate, 1000)) return;
        try
        {
            if (_open.Remove(order, out var source)) source.Dispose();
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }
}
