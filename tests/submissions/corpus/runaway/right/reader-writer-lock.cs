// accepted: a flag under a ReaderWriterLockSlim
namespace Exercises;

public sealed class Runaway
{
    private readonly ReaderWriterLockSlim _gate = new();
    private readonly Thread _thread;
    private bool _stop;

    public Runaway(string order)
    {
        _thread = new Thread(() =>
        {
            while (!IsStopped()) Shop.PrintTestSheet(order);
            Shop.ClearDesk(order);
        });
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _gate.EnterWriteLock();
        _stop = true;
        _gate.ExitWriteLock();
        _thread.Join();
    }

    private bool IsStopped()
    {
        _gate.EnterReadLock();
        try
        {
            return _stop;
        }
        finally
        {
            _gate.ExitReadLock();
        }
    }
}
