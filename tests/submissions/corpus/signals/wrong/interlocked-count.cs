// expect: Signals.cs
using System.Collections.Concurrent;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2 1";

    private readonly ConcurrentQueue<string> _orders = new();
    private readonly ManualResetEventSlim _some = new();

    public void Put(string order)
    {
        _orders.Enqueue(order);
        _some.Set();
    }

    public string Take()
    {
        while (true)
        {
            _some.Wait();
            if (_orders.TryDequeue(out var order)) return order;
            _some.Reset();
        }
    }
}
