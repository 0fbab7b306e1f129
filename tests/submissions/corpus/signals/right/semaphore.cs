// accepted: a semaphore counts the orders
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2";

    private readonly ConcurrentQueue<string> _orders = new();
    private readonly SemaphoreSlim _count = new(0);

    public void Put(string order)
    {
        _orders.Enqueue(order);
        _count.Release();
    }

    public string Take()
    {
        _count.Wait();
        return _orders.TryDequeue(out var order) ? order : throw new InvalidOperationException("The tray is empty.");
    }
}
