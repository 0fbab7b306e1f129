// expect: OperationCanceledException; nobody catches it on thread 1; Runaway.cs
namespace Exercises;

public sealed class Runaway
{
    private readonly Thread _thread;
    private readonly CancellationTokenSource _stop = new();

    public Runaway(string order)
    {
        _thread = new Thread(() =>
        {
            try
            {
                while (true)
                {
                    _stop.Token.ThrowIfCancellationRequested();
                    Shop.PrintTestSheet(order);
                }
            }
            finally
            {
                Shop.ClearDesk(order);
            }
        }) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _stop.Cancel();
        _thread.Join();
    }
}
