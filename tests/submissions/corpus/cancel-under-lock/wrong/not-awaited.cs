// expect: r001 was withdrawn, and its token is not cancelled
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
        lock (_gate)
        {
            if (_open.Remove(order, out var source)) _ = Task.Run(source.Cancel);
        }
        return Task.CompletedTask;
    }

    public void Close(string order)
    {
        lock (_gate)
        {
            if (_open.Remove(order, out var source)) source.Dispose();
        }
    }
}
