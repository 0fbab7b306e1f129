// expect: A thread of the pool was held by a reader that waits; pool 1; QueueReader.cs
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class QueueReader
{
    private readonly BlockingCollection<string> _orders = [];
    private readonly Task _reader;

    public QueueReader()
    {
        _reader = Task.Run(Read);
    }

    public void Add(string order)
    {
        _orders.Add(order);
    }

    public Task CloseAsync()
    {
        _orders.CompleteAdding();
        return _reader;
    }

    private void Read()
    {
        foreach (var order in _orders.GetConsumingEnumerable()) Shop.Note(order);
    }
}
