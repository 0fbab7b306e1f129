// expect: CancelUnderLock.cs
namespace Exercises;

public sealed class CancelUnderLock
{
    private readonly ReaderWriterLockSlim _gate = new(LockRecursionPolicy.SupportsRecursion);
    private readonly Dictionary<string, CancellationTokenSource> _open = [];

    public CancellationToken Open(string order)
    {
        _gate.EnterWriteLock();
        try
        {
            return (_open[order] = new CancellationTokenSource()).Token;
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }

    public Task WithdrawAsync(string order)
    {
        _gate.EnterReadLock();
        try
        {
            if (_open.TryGetValue(order, out var source)) source.Cancel();
        }
        finally
        {
            _gate.ExitReadLock();
        }

        return Task.CompletedTask;
    }

    public void Close(string order)
    {
        _gate.EnterWriteLock();
        try
        {
            if (_open.Remove(order, out var source)) source.Dispose();
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }
}
