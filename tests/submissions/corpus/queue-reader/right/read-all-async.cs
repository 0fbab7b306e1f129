// accepted: ReadAllAsync of a bounded channel of one reader
using System.Threading.Channels;

namespace Exercises;

public sealed class QueueReader
{
    private readonly Channel<string> _orders = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task _reader;

    public QueueReader() => _reader = ReadAsync();

    public void Add(string order) => _orders.Writer.TryWrite(order);

    public async Task CloseAsync()
    {
        _orders.Writer.TryComplete();
        await _reader;
    }

    private async Task ReadAsync()
    {
        await foreach (var order in _orders.Reader.ReadAllAsync().ConfigureAwait(false)) Shop.Note(order);
    }
}
