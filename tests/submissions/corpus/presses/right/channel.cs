// accepted: the presses themselves are handed out and come back
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3";

    private readonly System.Threading.Channels.Channel<int> _free = Filled();

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        var press = await _free.Reader.ReadAsync(withdrawn);
        try
        {
            return await Shop.PressAsync(order);
        }
        finally
        {
            _free.Writer.TryWrite(press);
        }
    }

    private static System.Threading.Channels.Channel<int> Filled()
    {
        var presses = System.Threading.Channels.Channel.CreateUnbounded<int>();
        for (var press = 1; press <= Shop.Presses; press++) presses.Writer.TryWrite(press);
        return presses;
    }
}
