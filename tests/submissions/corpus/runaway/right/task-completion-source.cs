// accepted: a source that says stop and another that says stopped
namespace Exercises;

public sealed class Runaway(string order)
{
    private readonly TaskCompletionSource _stop = new();
    private readonly TaskCompletionSource _stopped = new();

    public void Start() => new Thread(Print) { IsBackground = true }.Start();

    public void Stop()
    {
        _stop.SetResult();
        _stopped.Task.Wait();
    }

    private void Print()
    {
        while (!_stop.Task.IsCompleted) Shop.PrintTestSheet(order);
        Shop.ClearDesk(order);
        _stopped.SetResult();
    }
}
