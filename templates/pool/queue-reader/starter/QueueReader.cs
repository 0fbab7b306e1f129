using System.Collections.Concurrent;

namespace Exercises;

/// <summary>Takes in orders while the shop is open, and notes each down as it comes.</summary>
public sealed class QueueReader
{
    private readonly BlockingCollection<string> _orders = [];
    private readonly Task _reader;

    // TODO: as long as the shop is open, the reader holds one of the pool's threads and mostly waits.
    public QueueReader() => _reader = Task.Run(Read);

    /// <summary>Takes in an order, and does not wait until it is noted.</summary>
    public void Add(string order) => _orders.Add(order);

    /// <summary>No more orders come; the task ends when all are noted.</summary>
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
