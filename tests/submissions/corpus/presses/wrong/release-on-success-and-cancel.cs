// expect: Presses.cs
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3 3";

    private readonly SemaphoreSlim _free = new(Shop.Presses);

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        try
        {
            await _free.WaitAsync(withdrawn);
        }
        catch (OperationCanceledException)
        {
            _free.Release();
            throw;
        }

        var print = await Shop.PressAsync(order);
        _free.Release();
        return print;
    }
}
