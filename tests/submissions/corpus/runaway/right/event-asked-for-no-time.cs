// accepted: an event that is waited for no time
namespace Exercises;

public sealed class Runaway
{
    private readonly string _order;
    private readonly Thread _thread;
    private readonly ManualResetEvent _stop = new(false);

    public Runaway(string order)
    {
        _order = order;
        _thread = new Thread(Print) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _stop.Set();
        _thread.Join();
    }

    private void Print()
    {
        try
        {
            while (!_stop.WaitOne(0)) Shop.PrintTestSheet(_order);
        }
        finally
        {
            Shop.ClearDesk(_order);
        }
    }
}
