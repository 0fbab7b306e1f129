// expect: r008 came at 0.777 s, and a millisecond later it was not noted yet; comes last
using System.Collections.Concurrent;

namespace Exercises;

public sealed class QueueReader
{
    private readonly ConcurrentQueue<string> _orders = new();

    public void Add(string order) => _orders.Enqueue(order);

    public Task CloseAsync()
    {
        while (_orders.TryDequeue(out var order)) Shop.Note(order);
        return Task.CompletedTask;
    }
}
