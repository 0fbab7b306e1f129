// accepted: one worker withdraws, with no lock held; the caller awaits its word
using System.Threading.Channels;

namespace Exercises;

public sealed class CancelUnderLock
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, CancellationTokenSource> _open = [];

    public CancellationToken Open(string order)
    {
        lock (_gate) return (_open[order] = new CancellationTokenSource()).Token;
    }

    public async Task WithdrawAsync(string order)
    {
        CancellationTokenSource? source;
        using (_gate.EnterScope())
        {
            if (!_open.Remove(order, out source)) return;
        }

        await Task.Run(source.Cancel);
        source.Dispose();
    }

    public void Close(string order)
    {
        CancellationTokenSource? source;
        lock (_gate) _open.Remove(order, out source);
        source?.Dispose();
    }
}
