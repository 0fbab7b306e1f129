// accepted: the flag is a reference, and volatile
namespace Exercises;

public sealed class Runaway
{
    private readonly Thread _thread;
    private volatile object? _stop;

    public Runaway(string order)
    {
        _thread = new Thread(() =>
        {
            while (_stop is null) Shop.PrintTestSheet(order);
            Shop.ClearDesk(order);
        }) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _stop = new object();
        _thread.Join();
    }
}
