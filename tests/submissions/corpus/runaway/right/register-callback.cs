// accepted: the token's callback sets the flag
namespace Exercises;

public sealed class Runaway
{
    private readonly CancellationTokenSource _source = new();
    private readonly Thread _thread;
    private volatile bool _stop;

    public Runaway(string order)
    {
        _source.Token.Register(() => _stop = true);
        _thread = new Thread(() =>
        {
            do Shop.PrintTestSheet(order);
            while (!_stop);
            Shop.ClearDesk(order);
        });
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _source.Cancel();
        _thread.Join();
    }
}
