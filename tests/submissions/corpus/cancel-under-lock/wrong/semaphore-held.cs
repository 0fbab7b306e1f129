// expect: Deadlock: CancellationTokenSource.Cancel was called inside a lock
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
        await _gate.WaitAsync();
        if (_open.TryGetValue(order, out var source)) source.Cancel();
        _gate.Release();
    }

    public void Close(string order)
    {
        _gate.Wait();
        _open.Remove(order, out var source);
        _gate.Release();
        source?.Dispose();
    }
}
