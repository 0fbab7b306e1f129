// expect: Lost signal; waits for the event; an event that is set twice is set once; Signals.cs
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2";

    private readonly ConcurrentQueue<string> _orders = new();
    private readonly AutoResetEvent _put = new(false);

    public void Put(string order)
    {
        _orders.Enqueue(order);
        _put.Set();
    }

    public string Take()
    {
        _put.WaitOne();
        return _orders.TryDequeue(out var order) ? order : "";
    }
}
