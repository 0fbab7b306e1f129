// accepted: the semaphore counts, the lock guards the queue
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2";

    private readonly Queue<string> _orders = new();
    private readonly SemaphoreSlim _count = new(0);

    public void Put(string order)
    {
        lock (_orders) _orders.Enqueue(order);
        _count.Release();
    }

    public string Take()
    {
        _count.Wait();
        lock (_orders) return _orders.Dequeue();
    }
}
