// expect: Woken in vain; only a while looks again after waking; Signals.cs
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
            Monitor.PulseAll(_orders);
        }
    }

    public string Take()
    {
        lock (_orders)
        {
            if (_orders.Count == 0) Monitor.Wait(_orders);
            return _orders.Dequeue();
        }
    }
}
