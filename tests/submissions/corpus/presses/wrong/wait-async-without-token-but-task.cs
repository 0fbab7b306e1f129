// expect: A press is gone for good
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3 3";

    private readonly SemaphoreSlim _free = new(Shop.Presses);

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        // The wait in the semaphore goes on when the order is withdrawn, and takes a press for nobody.
        await _free.WaitAsync(CancellationToken.None).WaitAsync(withdrawn);
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
