// accepted: a queue, and a semaphore that is awaited
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class QueueReader
{
    private readonly ConcurrentQueue<string?> _orders = new();
    private readonly SemaphoreSlim _count = new(0);
    private readonly Task _reader;

    public QueueReader()
    {
        _reader = ReadAsync();
    }

    public void Add(string order)
    {
        _orders.Enqueue(order);
        _count.Release();
    }

    public Task CloseAsync()
    {
        _orders.Enqueue(null);
        _count.Release();
        return _reader;
    }

    private async Task ReadAsync()
    {
        while (true)
        {
            await _count.WaitAsync();
            if (!_orders.TryDequeue(out var order) || order is null) return;
            Shop.Note(order);
        }
    }
}
