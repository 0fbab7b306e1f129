// accepted: who takes sets the event again where more is left
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2";

    private readonly Queue<string> _orders = new();
    private readonly AutoResetEvent _any = new(false);

    public void Put(string order)
    {
        lock (_orders) _orders.Enqueue(order);
        _any.Set();
    }

    public string Take()
    {
        while (true)
        {
            lock (_orders)
            {
                if (_orders.TryDequeue(out var order))
                {
                    if (_orders.Count > 0) _any.Set();
                    return order;
                }
            }

            _any.WaitOne();
        }
    }
}
