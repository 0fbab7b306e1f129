// expect: A thread of the pool was held by a reader that waits; .Result; QueueReader.cs
using System.Threading.Channels;

namespace Exercises;

public sealed class QueueReader
{
    private readonly Channel<string> _orders = Channel.CreateUnbounded<string>();
    private readonly Task _reader;

    public QueueReader() => _reader = Task.Run(() =>
    {
        while (_orders.Reader.WaitToReadAsync().AsTask().Result)
            while (_orders.Reader.TryRead(out var order)) Shop.Note(order);
    });

    public void Add(string order) => _orders.Writer.TryWrite(order);

    public Task CloseAsync()
    {
        _orders.Writer.Complete();
        return _reader;
    }
}
