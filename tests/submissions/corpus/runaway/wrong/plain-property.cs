// expect: data race
namespace Exercises;

public sealed class Runaway
{
    private readonly Thread _thread;

    public Runaway(string order)
    {
        _thread = new Thread(() =>
        {
            while (!Stopping) Shop.PrintTestSheet(order);
            Shop.ClearDesk(order);
        }) { IsBackground = true };
    }

    private bool Stopping { get; set; }

    public void Start() => _thread.Start();

    public void Stop()
    {
        Stopping = true;
        _thread.Join();
    }
}
