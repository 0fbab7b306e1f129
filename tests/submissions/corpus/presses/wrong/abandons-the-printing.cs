// expect: r016 was withdrawn while it was printed; released in the middle of the print
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3 3";
    private readonly SemaphoreSlim _free = new(Shop.Presses);
    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        await _free.WaitAsync(withdrawn);
        try
        {
            return await Shop.PressAsync(order).WaitAsync(withdrawn);
        }
        finally
        {
            _free.Release();
        }
    }
}
