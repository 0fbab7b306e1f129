// expect: Signals.cs
using System.Collections.Concurrent;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2 1";

    private readonly ConcurrentQueue<string> _orders = new();

    public void Put(string order) => _orders.Enqueue(order);

    public string Take() => TakeAsync().Result;

    private async Task<string> TakeAsync()
    {
        string? order;
        while (!_orders.TryDequeue(out order)) await Task.Delay(10);
        return order;
    }
}
