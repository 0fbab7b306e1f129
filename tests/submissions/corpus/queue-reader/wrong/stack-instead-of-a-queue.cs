// expect: noted down in the wrong order
using System.Collections.Concurrent;

namespace Exercises;

public sealed class QueueReader
{
    private readonly BlockingCollection<string> _orders = new(new ConcurrentStack<string>());
    private readonly Task _reader;

    public QueueReader() => _reader = Task.Factory.StartNew(() =>
    {
        foreach (var order in _orders.GetConsumingEnumerable()) Shop.Note(order);
    }, TaskCreationOptions.LongRunning);

    public void Add(string order) => _orders.Add(order);

    public Task CloseAsync()
    {
        _orders.CompleteAdding();
        return _reader;
    }
}
