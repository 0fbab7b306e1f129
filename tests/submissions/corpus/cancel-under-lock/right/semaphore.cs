// accepted: a semaphore of one, released before it is cancelled
using System.Collections.Concurrent;

namespace Exercises;

public sealed class CancelUnderLock
{
    private readonly SemaphoreSlim _gate = new(1);
    private readonly Dictionary<string, CancellationTokenSource> _open = [];

    public CancellationToken Open(string order)
    {
        _gate.Wait();
        var source = _open[order] = new CancellationTokenSource();
        _gate.Release();
        return source.Token;
    }

    public async Task WithdrawAsync(string order)
    {
        CancellationTokenSource? source;
        await _gate.WaitAsync();
        try
        {
            _open.Remove(order, out source);
        }
        finally
        {
            _gate.Release();
        }
        source?.Cancel();
        source?.Dispose();
    }

    public void Close(string order)
    {
        _gate.Wait();
        _open.Remove(order, out var source);
        _gate.Release();
        source?.Dispose();
    }
}
