// expect: ArgumentException
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2";

    private readonly Queue<string> _orders = new();

    public void Put(string order)
    {
        lock (_orders) _orders.Enqueue(order);
    }

    public string Take()
    {
        lock (_orders) return _orders.Count == 0 ? "" : _orders.Dequeue();
    }
}
