// accepted: a long-running task has a thread of its own
namespace Exercises;

public sealed class Runaway(string order)
{
    private readonly CancellationTokenSource _stop = new();
    private Task _printing = Task.CompletedTask;

    public void Start() => _printing = Task.Factory.StartNew(() =>
    {
        while (!_stop.Token.IsCancellationRequested) Shop.PrintTestSheet(order);
        Shop.ClearDesk(order);
    }, TaskCreationOptions.LongRunning);

    public void Stop()
    {
        _stop.Cancel();
        _printing.GetAwaiter().GetResult();
    }
}
