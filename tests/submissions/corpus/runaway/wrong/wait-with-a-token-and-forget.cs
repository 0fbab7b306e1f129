// expect: the desk had been cleared 0 times, not once
namespace Exercises;

public sealed class Runaway
{
    private readonly Thread _thread;
    private readonly CancellationTokenSource _stop = new();
    private readonly ManualResetEventSlim _stopped = new();

    public Runaway(string order)
    {
        _thread = new Thread(() =>
        {
            while (!_stop.IsCancellationRequested) Shop.PrintTestSheet(order);
            _stopped.Set();
            Shop.ClearDesk(order);
        }) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _stop.Cancel();
        _stopped.Wait();
    }
}
