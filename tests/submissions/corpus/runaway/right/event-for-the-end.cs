// accepted: the thread says when it is done
namespace Exercises;

public sealed class Runaway
{
    private readonly string _order;
    private readonly Thread _thread;
    private volatile bool _stop;
    private readonly ManualResetEventSlim _ended = new();

    public Runaway(string order)
    {
        _order = order;
        _thread = new Thread(Print) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _stop = true;
        _ended.Wait();
    }

    private void Print()
    {
        try
        {
            while (!_stop) Shop.PrintTestSheet(_order);
        }
        finally
        {
            Shop.ClearDesk(_order);
            _ended.Set();
        }
    }
}
