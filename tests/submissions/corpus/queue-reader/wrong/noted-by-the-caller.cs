// expect: r001
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class QueueReader
{
    private readonly BlockingCollection<string> _orders = [];
    private readonly Task _reader;

    public QueueReader()
    {
        _reader = Task.CompletedTask;
    }

    public void Add(string order)
    {
        _orders.Add(order);
    }

    public Task CloseAsync()
    {
        _orders.CompleteAdding();
        foreach (var order in _orders.GetConsumingEnumerable()) Shop.Note(order);
        return _reader;
    }
}
