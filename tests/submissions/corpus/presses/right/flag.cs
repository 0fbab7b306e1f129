// accepted: the finally knows whether there is anything to give back
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3";

    private readonly SemaphoreSlim _free = new(Shop.Presses);

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        var taken = false;
        try
        {
            await _free.WaitAsync(withdrawn);
            taken = true;
            return await Shop.PressAsync(order);
        }
        finally
        {
            if (taken) _free.Release();
        }
    }
}
