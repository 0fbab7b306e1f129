// accepted: CancelAsync runs the callbacks on the pool; awaited outside the lock
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
        var cancelled = Task.CompletedTask;
        lock (_gate)
        {
            if (_open.TryGetValue(order, out var source)) cancelled = source.CancelAsync();
        }
        await cancelled;
    }

    public void Close(string order)
    {
        lock (_gate)
        {
            if (_open.Remove(order, out var source)) source.Dispose();
        }
    }
}
