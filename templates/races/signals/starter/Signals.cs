namespace Exercises;

public sealed class Signals
{
    // TODO 1, break it: which thread goes on, step by step, so that one who takes from BrokenTray.cs finds it empty?
    public const string BreakIt = "";

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
            // TODO 2, fix it: whoever is woken finds the tray empty now and then.
            if (_orders.Count == 0) Monitor.Wait(_orders);
            return _orders.Dequeue();
        }
    }
}
