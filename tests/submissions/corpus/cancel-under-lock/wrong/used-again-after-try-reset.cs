// expect: the withdrawal of r003 has cancelled r006
namespace Exercises;

public sealed class CancelUnderLock
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, CancellationTokenSource> _open = [];
    private readonly Stack<CancellationTokenSource> _spare = new();
    public CancellationToken Open(string order) { lock (_gate) return (_open[order] = _spare.TryPop(out var spare) ? spare : new()).Token; }
    public Task WithdrawAsync(string order)
    {
        CancellationTokenSource? source;
        lock (_gate) _open.TryGetValue(order, out source);
        source?.Cancel();
        return Task.CompletedTask;
    }
    public void Close(string order) { lock (_gate) if (_open.Remove(order, out var source) && source.TryReset()) _spare.Push(source); }
}
