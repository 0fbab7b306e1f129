// expect: pool thread
namespace Exercises;

public sealed class Runaway
{
    private readonly string _order;
    private readonly Thread _thread;
    private volatile bool _stop;
    private Task? _task;

    public Runaway(string order)
    {
        _order = order;
        _thread = new Thread(() => { _task = Task.Run(Print); });
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _stop = true;
        _task!.Wait();
    }

    private void Print()
    {
        try
        {
            while (!_stop) Shop.PrintTestSheet(_order);
        }
        finally
        {
            Shop.ClearDesk(_order);
        }
    }
}
