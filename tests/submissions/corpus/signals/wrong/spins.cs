// expect: Busy wait: thread 1 went round a loop
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2";

    private readonly ConcurrentQueue<string> _orders = new();

    public void Put(string order)
    {
        _orders.Enqueue(order);
    }

    public string Take()
    {
        string? order;
        while (!_orders.TryDequeue(out order)) Thread.SpinWait(20);
        return order;
    }
}
