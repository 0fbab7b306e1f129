// expect: data race
namespace Exercises;

public sealed class Runaway
{
    private readonly Thread _thread;
    private readonly bool[] _stop = new bool[1];

    public Runaway(string order)
    {
        _thread = new Thread(() =>
        {
            while (!_stop[0]) Shop.PrintTestSheet(order);
            Shop.ClearDesk(order);
        }) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _stop[0] = true;
        _thread.Join();
    }
}
