// accepted: Stop itself clears the desk when the thread has ended
namespace Exercises;

public sealed class Runaway
{
    private readonly string _order;
    private readonly Thread _thread;
    private int _stop;

    public Runaway(string order)
    {
        _order = order;
        _thread = new Thread(() =>
        {
            while (Interlocked.CompareExchange(ref _stop, 0, 0) == 0) Shop.PrintTestSheet(_order);
        });
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        Interlocked.Exchange(ref _stop, 1);
        _thread.Join();
        Shop.ClearDesk(_order);
    }
}
