// expect: r00
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class QueueReader
{
    private readonly Channel<string> _orders = Channel.CreateUnbounded<string>();
    private readonly Task _reader;

    public QueueReader()
    {
        _reader = ReadAsync();
    }

    public void Add(string order)
    {
        _orders.Writer.TryWrite(order);
    }

    public Task CloseAsync()
    {
        _orders.Writer.Complete();
        return Task.CompletedTask;
    }

    private async Task ReadAsync()
    {
        await Task.Yield();
        await foreach (var order in _orders.Reader.ReadAllAsync()) Shop.Note(order);
    }
}
