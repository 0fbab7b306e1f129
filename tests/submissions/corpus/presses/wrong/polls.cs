// expect: Polling: Task.Delay; Presses.cs
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3";

    private readonly SemaphoreSlim _free = new(Shop.Presses);

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        while (!_free.Wait(0)) await Task.Delay(100, withdrawn);
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
