// expect: Signals.cs
namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2 1";

    private readonly Queue<string> _orders = new();
    private volatile int _waiting;

    public void Put(string order)
    {
        var someone = _waiting > 0;
        lock (_orders)
        {
            _orders.Enqueue(order);
            if (someone) Monitor.Pulse(_orders);
        }
    }

    public string Take()
    {
        lock (_orders)
        {
            while (_orders.Count == 0)
            {
                _waiting++;
                Monitor.Wait(_orders);
                _waiting--;
            }

            return _orders.Dequeue();
        }
    }
}
