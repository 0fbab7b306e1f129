// expect: PlatformNotSupportedException; Runaway.cs
namespace Exercises;

public sealed class Runaway
{
    private readonly Thread _thread;
    private readonly string _order;

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
#pragma warning disable CS0618
        _thread.Suspend();
#pragma warning restore CS0618
        Shop.ClearDesk(_order);
    }
}
