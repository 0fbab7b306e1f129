// accepted: a using gives back what was taken
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3";

    private readonly SemaphoreSlim _free = new(Shop.Presses);

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        using var press = await TakeAsync(withdrawn);
        return await Shop.PressAsync(order);
    }

    private async Task<Press> TakeAsync(CancellationToken withdrawn)
    {
        await _free.WaitAsync(withdrawn);
        return new Press(_free);
    }

    private sealed class Press(SemaphoreSlim free) : IDisposable
    {
        public void Dispose() => free.Release();
    }
}
