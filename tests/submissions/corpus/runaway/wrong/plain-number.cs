// expect: data race on Runaway._rounds
namespace Exercises;

public sealed class Runaway
{
    private readonly string _order;
    private readonly Thread _thread;
    private int _rounds = int.MaxValue;

    public Runaway(string order)
    {
        _order = order;
        _thread = new Thread(Print) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _rounds = 0;
        _thread.Join();
    }

    private void Print()
    {
        try
        {
            while (_rounds > 0) Shop.PrintTestSheet(_order);
        }
        finally
        {
            Shop.ClearDesk(_order);
        }
    }
}
