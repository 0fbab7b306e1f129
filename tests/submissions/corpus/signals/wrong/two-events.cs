// expect: Signals.cs
namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2 1";

    private readonly Queue<string> _orders = new();
    private readonly AutoResetEvent _some = new(false);

    public void Put(string order)
    {
        lock (_orders) _orders.Enqueue(order);
        _some.Set();
    }

    public string Take()
    {
        while (true)
        {
            _some.WaitOne();
            lock (_orders)
            {
                if (_orders.TryDequeue(out var order)) return order;
            }
        }
    }
}
