// expect: KeyNotFoundException
namespace Exercises;

public sealed class CancelUnderLock
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, CancellationTokenSource> _open = [];
    public CancellationToken Open(string order) { lock (_gate) return (_open[order] = new()).Token; }
    public Task WithdrawAsync(string order)
    {
        CancellationTokenSource? source;
        lock (_gate) _open.TryGetValue(order, out source);
        source?.Cancel();
        return Task.CompletedTask;
    }
    public void Close(string order)
    {
        lock (_gate)
        {
            _ = _open[order];
            _open.Remove(order);
        }
    }
}
