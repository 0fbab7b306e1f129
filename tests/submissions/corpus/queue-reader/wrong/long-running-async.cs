// expect: A thread was made for the reader; on the pool all the same; first await; QueueReader.cs
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class QueueReader
{
    private readonly Channel<string> _orders = Channel.CreateUnbounded<string>();
    private readonly Task _reader;

    public QueueReader()
    {
        _reader = Task.Factory.StartNew(ReadAsync, TaskCreationOptions.LongRunning).Unwrap();
    }

    public void Add(string order)
    {
        _orders.Writer.TryWrite(order);
    }

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
