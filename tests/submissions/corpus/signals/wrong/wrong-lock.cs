// expect: Monitor.Pulse was called by a thread that does not hold the lock; Signals.cs
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2";

    private readonly Queue<string> _orders = new();

    public void Put(string order)
    {
        lock (_orders)
        {
            _orders.Enqueue(order);
            Monitor.Pulse(this);
        }
    }

    public string Take()
    {
        lock (_orders)
        {
            while (_orders.Count == 0) Monitor.Wait(_orders);
            return _orders.Dequeue();
        }
    }
}
