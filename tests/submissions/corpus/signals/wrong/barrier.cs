// expect: ArgumentException
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2";

    private readonly ConcurrentQueue<string> _orders = new();
    private readonly Barrier _met = new(2);

    public void Put(string order)
    {
        _orders.Enqueue(order);
        _met.SignalAndWait();
    }

    public string Take()
    {
        _met.SignalAndWait();
        return _orders.TryDequeue(out var order) ? order : "";
    }
}
