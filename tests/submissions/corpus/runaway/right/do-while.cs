// accepted: looks after each sheet
namespace Exercises;

public sealed class Runaway
{
    private readonly string _order;
    private readonly Thread _thread;
    private volatile bool _stop;

    public Runaway(string order)
    {
        _order = order;
        _thread = new Thread(Print) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _stop = true;
        _thread.Join();
    }

    private void Print()
    {
        try
        {
            do Shop.PrintTestSheet(_order);
            while (!_stop);
        }
        finally
        {
            Shop.ClearDesk(_order);
        }
    }
}
