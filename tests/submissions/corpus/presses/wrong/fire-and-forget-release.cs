// expect: Presses.cs
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3 3";

    private readonly SemaphoreSlim _free = new(Shop.Presses);

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        await _free.WaitAsync(withdrawn);
        _ = Task.Delay(1000).ContinueWith(_ => _free.Release());
        return await Shop.PressAsync(order);
    }
}
