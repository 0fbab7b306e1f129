// accepted: the BCL has such a tray
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2";

    private readonly BlockingCollection<string> _orders = [];

    public void Put(string order)
    {
        _orders.Add(order);
    }

    public string Take()
    {
        return _orders.Take();
    }
}
