// expect: its task ended only after 1 s; The wait itself must be given the token
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3 3";
    private readonly SemaphoreSlim _free = new(Shop.Presses);
    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        await _free.WaitAsync(CancellationToken.None);
        try
        {
            withdrawn.ThrowIfCancellationRequested();
            return await Shop.PressAsync(order);
        }
        finally
        {
            _free.Release();
        }
    }
}
