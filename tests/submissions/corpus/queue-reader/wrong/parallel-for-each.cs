// expect: A thread of the pool was held by a reader that waits; Parallel.ForEach; QueueReader.cs
using System.Collections.Concurrent;

namespace Exercises;

public sealed class QueueReader
{
    private readonly BlockingCollection<string> _orders = [];
    private readonly Task _reader;

    public QueueReader() => _reader = Task.Run(() => Parallel.ForEach(_orders.GetConsumingEnumerable(), order => Shop.Note(order)));

    public void Add(string order) => _orders.Add(order);

    public Task CloseAsync()
    {
        _orders.CompleteAdding();
        return _reader;
    }
}
