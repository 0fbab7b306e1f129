// expect: Presses.cs
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3 3";

    private int _busy;

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        while (Interlocked.Increment(ref _busy) > Shop.Presses)
        {
            Interlocked.Decrement(ref _busy);
            withdrawn.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        try
        {
            return await Shop.PressAsync(order);
        }
        finally
        {
            Interlocked.Decrement(ref _busy);
        }
    }
}
