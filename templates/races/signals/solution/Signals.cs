namespace Exercises;

public sealed class Signals
{
    /// <summary>
    /// The schedule that breaks BrokenTray.cs: 1 waits, 3 puts an order and wakes it, and before 1 has the lock again
    /// 2 comes and takes the order.
    /// </summary>
    public const string BreakIt = "1 1 3 3 2 1";

    private readonly Queue<string> _orders = new();

    /// <summary>Puts an order into the tray.</summary>
    public void Put(string order)
    {
        lock (_orders)
        {
            _orders.Enqueue(order);
            Monitor.Pulse(_orders);
        }
    }

    /// <summary>Takes the oldest order; waits where there is none.</summary>
    public string Take()
    {
        lock (_orders)
        {
            // A pulse says that it is worth looking. What there is to see only the look tells.
            while (_orders.Count == 0) Monitor.Wait(_orders);
            return _orders.Dequeue();
        }
    }
}
