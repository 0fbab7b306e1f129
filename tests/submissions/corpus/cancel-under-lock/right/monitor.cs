// accepted: the same with Monitor by hand
using System.Collections.Concurrent;

namespace Exercises;

public sealed class CancelUnderLock
{
    private readonly Dictionary<string, CancellationTokenSource> _open = [];

    public CancellationToken Open(string order)
    {
        lock (_open)
        {
            var source = _open[order] = new CancellationTokenSource();
            return source.Token;
        }
    }

    public Task WithdrawAsync(string order)
    {
        CancellationTokenSource? source;
        Monitor.Enter(_open);
        try
        {
            _open.Remove(order, out source);
        }
        finally
        {
            Monitor.Exit(_open);
        }
        source?.Cancel();
        source?.Dispose();
        return Task.CompletedTask;
    }

    public void Close(string order)
    {
        lock (_open)
        {
            if (_open.Remove(order, out var source)) source.Dispose();
        }
    }
}
