// expect: r001 was not stopped; Runaway.cs
namespace Exercises;

public sealed class Runaway
{
    private readonly string _order;
    private readonly Thread _thread;

    public Runaway(string order)
    {
        _order = order;
        _thread = new Thread(() =>
        {
            while (true) Shop.PrintTestSheet(order);
        }) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _thread.Priority = ThreadPriority.Lowest;
        Shop.ClearDesk(_order);
    }
}
