// expect: r001 stopped late: PrintTestSheet ended for the last time at 4 s
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
            while (!_stop)
            {
                Shop.PrintTestSheet(_order);
                Shop.PrintTestSheet(_order);
            }
        }
        finally
        {
            Shop.ClearDesk(_order);
        }
    }
}
