// expect: ChannelClosedException; QueueReader.cs
using System.Threading.Channels;

namespace Exercises;

public sealed class QueueReader
{
    private static readonly Channel<string> s_orders = Channel.CreateUnbounded<string>();
    private readonly Task _reader;
    public QueueReader() => _reader = Task.Run(async () => { await foreach (var order in s_orders.Reader.ReadAllAsync()) Shop.Note(order); });
    public void Add(string order) => s_orders.Writer.TryWrite(order);
    public Task CloseAsync() { s_orders.Writer.Complete(); return _reader; }
}
