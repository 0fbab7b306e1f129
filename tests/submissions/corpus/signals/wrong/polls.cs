// expect: Polling: Thread.Sleep; Signals.cs
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
        while (!_orders.TryDequeue(out order)) Thread.Sleep(100);
        return order;
    }
}
