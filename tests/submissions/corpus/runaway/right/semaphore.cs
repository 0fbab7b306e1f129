// accepted: a semaphore that is asked
namespace Exercises;

public sealed class Runaway
{
    private readonly string _order;
    private readonly Thread _thread;
    private readonly SemaphoreSlim _stop = new(0);

    public Runaway(string order)
    {
        _order = order;
        _thread = new Thread(Print) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _stop.Release();
        _thread.Join();
    }

    private void Print()
    {
        try
        {
            while (!_stop.Wait(0)) Shop.PrintTestSheet(_order);
        }
        finally
        {
            Shop.ClearDesk(_order);
        }
    }
}
