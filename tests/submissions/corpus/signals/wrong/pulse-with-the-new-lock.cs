// expect: Monitor.PulseAll was called by a thread that does not hold the lock; CS9216; Signals.cs
namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2 1";
    private readonly Lock _gate = new();
    private readonly Queue<string> _orders = new();
    public void Put(string order)
    {
        lock (_gate)
        {
            _orders.Enqueue(order);
            Monitor.PulseAll(_gate);
        }
    }
    public string Take()
    {
        lock (_gate)
        {
            while (_orders.Count == 0) Monitor.Wait(_gate);
            return _orders.Dequeue();
        }
    }
}
