// expect: Serial: r002 was started only after r001 had released the semaphore
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3";

    private readonly SemaphoreSlim _free = new(1);

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        await _free.WaitAsync(withdrawn);
        try
        {
            return await Shop.PressAsync(order);
        }
        finally
        {
            _free.Release();
        }
    }
}
