// accepted: a channel keeps what is written
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2";

    private readonly Channel<string> _orders = Channel.CreateUnbounded<string>();

    public void Put(string order)
    {
        _orders.Writer.TryWrite(order);
    }

    public string Take()
    {
        return _orders.Reader.ReadAsync().AsTask().GetAwaiter().GetResult();
    }
}
