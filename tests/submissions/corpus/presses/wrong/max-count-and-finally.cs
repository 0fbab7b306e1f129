// expect: Presses.cs
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3 3";

    private readonly SemaphoreSlim _free = new(Shop.Presses, Shop.Presses);

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        try
        {
            await _free.WaitAsync(withdrawn);
            return await Shop.PressAsync(order);
        }
        finally
        {
            try
            {
                _free.Release();
            }
            catch (SemaphoreFullException)
            {
            }
        }
    }
}
