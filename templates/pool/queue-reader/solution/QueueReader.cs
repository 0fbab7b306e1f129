using System.Threading.Channels;

namespace Exercises;

/// <summary>Takes in orders while the shop is open, and notes each down as it comes.</summary>
public sealed class QueueReader
{
    private readonly Channel<string> _orders = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task _reader;

    // Between two orders no thread waits: the rest of the method is what the channel holds.
    public QueueReader() => _reader = Task.Run(ReadAsync);

    /// <summary>Takes in an order, and does not wait until it is noted.</summary>
    public void Add(string order) => _orders.Writer.TryWrite(order);

    /// <summary>No more orders come; the task ends when all are noted.</summary>
    public Task CloseAsync()
    {
        _orders.Writer.Complete();
        return _reader;
    }

    private async Task ReadAsync()
    {
        await foreach (var order in _orders.Reader.ReadAllAsync()) Shop.Note(order);
    }
}
