// expect: Thread.Sleep at 2.5 s; a sleep in place of a wait; sleep instead of join; Runaway.cs
namespace Exercises;

public sealed class Runaway
{
    private readonly Thread _thread;
    private volatile bool _stop;

    public Runaway(string order)
    {
        _thread = new Thread(() =>
        {
            while (!_stop) Shop.PrintTestSheet(order);
            Shop.ClearDesk(order);
        }) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _stop = true;
        Thread.Sleep(500);
    }
}
