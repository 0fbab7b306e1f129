// expect: r001 stopped late; once for each round; Runaway.cs
namespace Exercises;

public sealed class Runaway
{
    private readonly Thread _thread;
    private volatile bool _stop;

    public Runaway(string order)
    {
        _thread = new Thread(() =>
        {
            for (var sheet = 0; sheet % 2 == 1 || !_stop; sheet++) Shop.PrintTestSheet(order);
            Shop.ClearDesk(order);
        }) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _stop = true;
        _thread.Join();
    }
}
