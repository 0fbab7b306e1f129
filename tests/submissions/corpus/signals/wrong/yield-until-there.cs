// expect: Signals.cs
using System.Collections.Concurrent;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2 1";

    private readonly ConcurrentQueue<string> _orders = new();

    public void Put(string order) => _orders.Enqueue(order);

    public string Take()
    {
        string? order;
        var spin = new SpinWait();
        while (!_orders.TryDequeue(out order)) spin.SpinOnce();
        return order;
    }
}
