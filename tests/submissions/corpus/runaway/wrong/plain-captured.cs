// expect: data race on
namespace Exercises;

public sealed class Runaway
{
    private readonly string _order;
    private readonly Thread _thread;
    private Action _halt = () => { };

    public Runaway(string order)
    {
        _order = order;
        var stop = false;
        _halt = () => stop = true;
        _thread = new Thread(() =>
        {
            while (!stop) Shop.PrintTestSheet(order);
            Shop.ClearDesk(order);
        })
        { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _halt();
        _thread.Join();
    }

    private void Print()
    {

    }
}
