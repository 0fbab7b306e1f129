// accepted: presses are handed out by a channel, and put back
using System.Threading.Channels;

namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3 3";

    private readonly Channel<int> _presses = Channel.CreateBounded<int>(Shop.Presses);

    public Presses()
    {
        for (var press = 0; press < Shop.Presses; press++) _presses.Writer.TryWrite(press);
    }

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        var press = await _presses.Reader.ReadAsync(withdrawn).ConfigureAwait(false);
        try
        {
            return await Shop.PressAsync(order).ConfigureAwait(false);
        }
        finally
        {
            _presses.Writer.TryWrite(press);
        }
    }
}
