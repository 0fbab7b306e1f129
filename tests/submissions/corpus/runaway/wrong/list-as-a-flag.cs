// expect: Two threads are inside the same List<String>; Runaway.cs
namespace Exercises;

public sealed class Runaway
{
    private readonly Thread _thread;
    private readonly List<string> _requests = [];

    public Runaway(string order)
    {
        _thread = new Thread(() =>
        {
            while (_requests.Count == 0) Shop.PrintTestSheet(order);
            Shop.ClearDesk(order);
        }) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _requests.Add("stop");
        _thread.Join();
    }
}
