// expect: r001 was not stopped; Runaway.cs
namespace Exercises;

public sealed class Runaway
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _printing;
    private readonly string _order;

    public Runaway(string order)
    {
        _order = order;
        _printing = new Task(() =>
        {
            while (true) Shop.PrintTestSheet(order);
        }, _stop.Token, TaskCreationOptions.LongRunning);
    }

    public void Start() => _printing.Start();

    public void Stop()
    {
        _stop.Cancel();
        Shop.ClearDesk(_order);
    }
}
