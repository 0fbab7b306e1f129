// accepted: a job that cancels, awaited outside the lock
using System.Collections.Concurrent;

namespace Exercises;

public sealed class CancelUnderLock
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, CancellationTokenSource> _open = [];

    public CancellationToken Open(string order)
    {
        lock (_gate)
        {
            var source = _open[order] = new CancellationTokenSource();
            return source.Token;
        }
    }

    public async Task WithdrawAsync(string order)
    {
        CancellationTokenSource? source;
        lock (_gate) _open.Remove(order, out source);
        if (source is not null) await Task.Run(source.Cancel);
        source?.Dispose();
    }

    public void Close(string order)
    {
        lock (_gate)
        {
            if (_open.Remove(order, out var source)) source.Dispose();
        }
    }
}
