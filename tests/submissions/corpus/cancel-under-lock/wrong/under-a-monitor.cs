// expect: Deadlock: CancellationTokenSource.Cancel was called inside a lock; CancelUnderLock.cs
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
        Monitor.Enter(_open);
        if (_open.TryGetValue(order, out var source)) source.Cancel();
        Monitor.Exit(_open);
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
