// expect: each book has its own orders
namespace Exercises;

public sealed class CancelUnderLock
{
    private static readonly Lock s_gate = new();
    private static readonly Dictionary<string, CancellationTokenSource> s_open = [];
    public CancellationToken Open(string order) { lock (s_gate) return (s_open[order] = new()).Token; }
    public Task WithdrawAsync(string order)
    {
        CancellationTokenSource? source;
        lock (s_gate) s_open.Remove(order, out source);
        source?.Cancel();
        source?.Dispose();
        return Task.CompletedTask;
    }
    public void Close(string order) { lock (s_gate) if (s_open.Remove(order, out var source)) source.Dispose(); }
}
