// accepted: the task of CancelAsync is the method's
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

    public Task WithdrawAsync(string order)
    {
        lock (_gate) return _open.TryGetValue(order, out var source) ? source.CancelAsync() : Task.CompletedTask;
    }

    public void Close(string order)
    {
        lock (_gate)
        {
            if (_open.Remove(order, out var source)) source.Dispose();
        }
    }
}
