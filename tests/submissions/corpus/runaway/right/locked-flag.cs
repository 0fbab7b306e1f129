// accepted: a plain flag under a lock on both sides
namespace Exercises;

public sealed class Runaway
{
    private readonly string _order;
    private readonly Thread _thread;
    private readonly Lock _gate = new();
    private bool _stop;

    private bool Stopped
    {
        get
        {
            lock (_gate) return _stop;
        }
    }

    public Runaway(string order)
    {
        _order = order;
        _thread = new Thread(Print) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        lock (_gate) _stop = true;
        _thread.Join();
    }

    private void Print()
    {
        try
        {
            while (!Stopped) Shop.PrintTestSheet(_order);
        }
        finally
        {
            Shop.ClearDesk(_order);
        }
    }
}
