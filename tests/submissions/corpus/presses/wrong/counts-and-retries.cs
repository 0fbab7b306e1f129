// expect: Busy wait: pool 1 went round a loop from 0 s to 1 s; Presses.cs
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3";

    private int _taken;

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        while (Volatile.Read(ref _taken) >= Shop.Presses)
        {
            withdrawn.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        Interlocked.Increment(ref _taken);
        try
        {
            return await Shop.PressAsync(order);
        }
        finally
        {
            Interlocked.Decrement(ref _taken);
        }
    }
}
