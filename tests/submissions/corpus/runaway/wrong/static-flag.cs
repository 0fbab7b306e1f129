// expect: r003
namespace Exercises;

public sealed class Runaway
{
    private readonly string _order;
    private readonly Thread _thread;
    private static volatile bool s_stop;

    public Runaway(string order)
    {
        _order = order;
        _thread = new Thread(Print) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        s_stop = true;
        _thread.Join();
    }

    private void Print()
    {
        try
        {
            while (!s_stop) Shop.PrintTestSheet(_order);
        }
        finally
        {
            Shop.ClearDesk(_order);
        }
    }
}
