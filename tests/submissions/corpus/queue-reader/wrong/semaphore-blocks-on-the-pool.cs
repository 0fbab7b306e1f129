// expect: A thread of the pool was held by a reader that waits; SemaphoreSlim.Wait; QueueReader.cs
using System.Collections.Concurrent;

namespace Exercises;

public sealed class QueueReader
{
    private readonly ConcurrentQueue<string> _orders = new();
    private readonly SemaphoreSlim _came = new(0);
    private readonly Task _reader;

    public QueueReader() => _reader = Task.Run(() =>
    {
        for (_came.Wait(); _orders.TryDequeue(out var order); _came.Wait()) Shop.Note(order);
    });

    public void Add(string order)
    {
        _orders.Enqueue(order);
        _came.Release();
    }

    public Task CloseAsync()
    {
        _came.Release();
        return _reader;
    }
}
