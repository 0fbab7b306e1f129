// expect: noted down in the wrong order; r007; r006
using System.Threading.Channels;

namespace Exercises;

public sealed class QueueReader
{
    private readonly Channel<string> _orders = Channel.CreateUnbounded<string>();
    private readonly Task _readers;

    public QueueReader() => _readers = Task.WhenAll(Task.Run(ReadAsync), Task.Run(ReadAsync));

    public void Add(string order) => _orders.Writer.TryWrite(order);

    public Task CloseAsync()
    {
        _orders.Writer.Complete();
        return _readers;
    }

    private async Task ReadAsync()
    {
        await foreach (var order in _orders.Reader.ReadAllAsync()) Shop.Note(order);
    }
}
