// expect: r001 was not stopped; Runaway.cs
namespace Exercises;

public sealed class Runaway
{
    private readonly Thread _thread;

    public Runaway(string order)
    {
        _thread = new Thread(() =>
        {
            while (true) Shop.PrintTestSheet(order);
        });
    }

    public void Start() => _thread.Start();

    public void Stop() => _thread.IsBackground = true;
}
