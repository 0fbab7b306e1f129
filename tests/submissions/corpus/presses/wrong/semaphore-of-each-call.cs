// expect: Three orders were on two presses at once
using System.Threading.Channels;
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3 3";
    private readonly SemaphoreSlim _free = new(Shop.Presses);
    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        var s = new SemaphoreSlim(Shop.Presses);
        await s.WaitAsync(withdrawn);
        try { return await Shop.PressAsync(order); } finally { s.Release(); }
    }
}
