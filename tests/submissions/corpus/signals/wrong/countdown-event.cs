// expect: Signals.cs
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2";

    private readonly ConcurrentQueue<string> _orders = new();
    private readonly CountdownEvent _put = new(1);

    public void Put(string order)
    {
        _orders.Enqueue(order);
        if (!_put.IsSet) _put.Signal();
    }

    public string Take()
    {
        _put.Wait();
        return _orders.TryDequeue(out var order) ? order : "";
    }
}
