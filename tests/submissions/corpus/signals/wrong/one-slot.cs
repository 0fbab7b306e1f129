// expect: Signals.cs
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2";

    private readonly object _gate = new();
    private string? _order;

    public void Put(string order)
    {
        lock (_gate)
        {
            _order = order;
            Monitor.Pulse(_gate);
        }
    }

    public string Take()
    {
        lock (_gate)
        {
            while (_order is null) Monitor.Wait(_gate);
            var order = _order;
            _order = null;
            return order;
        }
    }
}
