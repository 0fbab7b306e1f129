namespace Exercises;

/// <summary>Given; leave it as it is. This in-tray is the one that the schedule in Signals.cs has to break.</summary>
public sealed class BrokenTray
{
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
            if (_orders.Count == 0) Monitor.Wait(_orders);
            return _orders.Dequeue();
        }
    }
}
