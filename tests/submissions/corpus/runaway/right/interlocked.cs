// accepted: a number exchanged atomically
namespace Exercises;

public sealed class Runaway
{
    private readonly string _order;
    private readonly Thread _thread;
    private int _stop;

    public Runaway(string order)
    {
        _order = order;
        _thread = new Thread(Print) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        Interlocked.Exchange(ref _stop, 1);
        _thread.Join();
    }

    private void Print()
    {
        try
        {
            while (Interlocked.CompareExchange(ref _stop, 0, 0) == 0) Shop.PrintTestSheet(_order);
        }
        finally
        {
            Shop.ClearDesk(_order);
        }
    }
}
