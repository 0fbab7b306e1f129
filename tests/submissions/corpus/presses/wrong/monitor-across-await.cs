// expect: A lock was held over an await; CS1996; WaitAsync; Presses.cs
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3";

    private readonly object[] _gates = [new(), new()];

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        var gate = _gates[order[^1] % 2];
        Monitor.Enter(gate);
        try
        {
            withdrawn.ThrowIfCancellationRequested();
            return await Shop.PressAsync(order);
        }
        finally
        {
            Monitor.Exit(gate);
        }
    }
}
