// accepted: an immutable book; who takes a source out of it owns it
using System.Collections.Immutable;

namespace Exercises;

public sealed class CancelUnderLock
{
    private ImmutableDictionary<string, CancellationTokenSource> _open = ImmutableDictionary<string, CancellationTokenSource>.Empty;

    public CancellationToken Open(string order)
    {
        var source = new CancellationTokenSource();
        ImmutableInterlocked.AddOrUpdate(ref _open, order, source, (_, _) => source);
        return source.Token;
    }

    public Task WithdrawAsync(string order)
    {
        if (ImmutableInterlocked.TryRemove(ref _open, order, out var source))
        {
            source.Cancel();
            source.Dispose();
        }

        return Task.CompletedTask;
    }

    public void Close(string order)
    {
        if (ImmutableInterlocked.TryRemove(ref _open, order, out var source)) source.Dispose();
    }
}
