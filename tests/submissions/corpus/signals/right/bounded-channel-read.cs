// accepted: a channel, read where there is something to read
using System.Threading.Channels;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2 1";

    private readonly Channel<string> _orders = Channel.CreateUnbounded<string>();

    public void Put(string order) => _orders.Writer.TryWrite(order);

    public string Take()
    {
        while (true)
        {
            if (_orders.Reader.TryRead(out var order)) return order;
            _orders.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult();
        }
    }
}
