// expect: r001 was withdrawn
namespace Exercises;

public sealed class CancelUnderLock
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, CancellationTokenSource> _open = [];

    public CancellationToken Open(string order)
    {
        lock (_gate) return (_open[order] = new CancellationTokenSource()).Token;
    }

    public Task WithdrawAsync(string order)
    {
        CancellationTokenSource? source;
        lock (_gate) _open.Remove(order, out source);
        if (source is not null) ThreadPool.QueueUserWorkItem(_ => source.Cancel());
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
