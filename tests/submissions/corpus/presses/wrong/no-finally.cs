// expect: a press whose order tore was never released
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3";

    private readonly SemaphoreSlim _free = new(Shop.Presses);

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        await _free.WaitAsync(withdrawn);
        var sheet = await Shop.PressAsync(order);
        _free.Release();
        return sheet;
    }
}
