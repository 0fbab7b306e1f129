// accepted: TryRemove gives it to one alone
using System.Collections.Concurrent;

namespace Exercises;

public sealed class CancelUnderLock
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _open = new();

    public CancellationToken Open(string order)
    {
        return (_open[order] = new CancellationTokenSource()).Token;
    }

    public Task WithdrawAsync(string order)
    {
        if (_open.TryRemove(order, out var source))
        {
            source.Cancel();
            source.Dispose();
        }
        return Task.CompletedTask;
    }

    public void Close(string order)
    {
        if (_open.TryRemove(order, out var source)) source.Dispose();
    }
}
