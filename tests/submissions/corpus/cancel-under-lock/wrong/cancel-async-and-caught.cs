// expect: A source was cancelled after it had been disposed; caught
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
        lock (_gate) _open.TryGetValue(order, out source);
        try
        {
            if (source is not null) await source.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
        }
    }

    public void Close(string order)
    {
        lock (_gate)
        {
            if (_open.Remove(order, out var source)) source.Dispose();
        }
    }
}
