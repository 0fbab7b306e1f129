// expect: Polling: SemaphoreSlim.WaitAsync; Presses.cs
using System.Threading.Channels;
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3 3";
    private readonly SemaphoreSlim _free = new(Shop.Presses);
    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        while (!await _free.WaitAsync(TimeSpan.FromSeconds(0.01), withdrawn)) { }
        try { return await Shop.PressAsync(order); } finally { _free.Release(); }
    }
}
