// expect: r002 stopped late
namespace Exercises;

public sealed class Runaway
{
    private readonly string _order;
    private readonly Thread _thread;

    public Runaway(string order)
    {
        _order = order;
        _thread = new Thread(Print) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _thread.Join();
    }

    private void Print()
    {
        for (var sheet = 1; sheet <= 3; sheet++) Shop.PrintTestSheet(_order);
        Shop.ClearDesk(_order);
    }
}
