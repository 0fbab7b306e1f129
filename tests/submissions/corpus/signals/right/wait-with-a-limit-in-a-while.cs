// accepted: woken by the limit, it looks again
namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2 1";

    private readonly LinkedList<string> _orders = [];

    public void Put(string order)
    {
        lock (_orders)
        {
            _orders.AddLast(order);
            Monitor.PulseAll(_orders);
        }
    }

    public string Take()
    {
        lock (_orders)
        {
            while (_orders.First is null) Monitor.Wait(_orders, 60_000);
            var order = _orders.First.Value;
            _orders.RemoveFirst();
            return order;
        }
    }
}
