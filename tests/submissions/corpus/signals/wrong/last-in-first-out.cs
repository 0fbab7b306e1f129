// expect: came out as r008, r007, r009
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2";

    private readonly Stack<string> _orders = new();

    public void Put(string order)
    {
        lock (_orders)
        {
            _orders.Push(order);
            Monitor.Pulse(_orders);
        }
    }

    public string Take()
    {
        lock (_orders)
        {
            while (_orders.Count == 0) Monitor.Wait(_orders);
            return _orders.Pop();
        }
    }
}
