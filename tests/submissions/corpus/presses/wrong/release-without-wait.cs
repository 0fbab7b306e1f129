// expect: Release without a wait; r007
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3";

    private readonly SemaphoreSlim _free = new(Shop.Presses);

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        try
        {
            await _free.WaitAsync(withdrawn);
            return await Shop.PressAsync(order);
        }
        finally
        {
            _free.Release();
        }
    }
}
