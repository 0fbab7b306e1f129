// expect: not noted down when the method's task had ended
using System.Threading.Channels;

namespace Exercises;

public sealed class QueueReader
{
    private readonly Channel<string> _orders = Channel.CreateUnbounded<string>();

    public QueueReader() => _ = ReadAsync();

    public void Add(string order) => _orders.Writer.TryWrite(order);

    public Task CloseAsync()
    {
        _orders.Writer.Complete();
        return _orders.Reader.Completion;
    }

    private async Task ReadAsync()
    {
        while (await _orders.Reader.WaitToReadAsync())
            while (_orders.Reader.TryRead(out var order)) Shop.Note(order);
    }
}
