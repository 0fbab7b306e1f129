// accepted: an event under a lock, reset where the tray is empty
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2";

    private readonly Queue<string> _orders = new();
    private readonly ManualResetEventSlim _any = new();

    public void Put(string order)
    {
        lock (_orders)
        {
            _orders.Enqueue(order);
            _any.Set();
        }
    }

    public string Take()
    {
        while (true)
        {
            _any.Wait();
            lock (_orders)
            {
                if (_orders.Count == 0) continue;
                var order = _orders.Dequeue();
                if (_orders.Count == 0) _any.Reset();
                return order;
            }
        }
    }
}
