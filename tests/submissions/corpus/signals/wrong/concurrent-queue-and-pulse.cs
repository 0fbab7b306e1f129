// expect: Lost signal: ; waits for a pulse that does not come any more
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2";

    private readonly ConcurrentQueue<string> _orders = new();
    private readonly object _gate = new();

    public void Put(string order)
    {
        _orders.Enqueue(order);
        lock (_gate) Monitor.Pulse(_gate);
    }

    public string Take()
    {
        string? order;
        while (!_orders.TryDequeue(out order))
            lock (_gate) Monitor.Wait(_gate);
        return order;
    }
}
