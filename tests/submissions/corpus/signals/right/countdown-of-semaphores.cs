// accepted: a semaphore that counts, and a concurrent queue
using System.Collections.Concurrent;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2 1";

    private readonly ConcurrentQueue<string> _orders = new();
    private readonly Semaphore _count = new(0, int.MaxValue);

    public void Put(string order)
    {
        _orders.Enqueue(order);
        _count.Release();
    }

    public string Take()
    {
        _count.WaitOne();
        return _orders.TryDequeue(out var order) ? order : throw new InvalidOperationException("Counted and not there.");
    }
}
