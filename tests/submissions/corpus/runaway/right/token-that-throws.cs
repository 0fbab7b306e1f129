// accepted: the token throws, the thread catches that
namespace Exercises;

public sealed class Runaway
{
    private readonly string _order;
    private readonly Thread _thread;
    private readonly CancellationTokenSource _stop = new();

    public Runaway(string order)
    {
        _order = order;
        _thread = new Thread(Print) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _stop.Cancel();
        _thread.Join();
    }

    private void Print()
    {
        try
        {
            while (true)
            {
                _stop.Token.ThrowIfCancellationRequested();
                Shop.PrintTestSheet(_order);
            }
        }
        catch (OperationCanceledException)
        {
            Shop.ClearDesk(_order);
        }
    }
}
