// expect: takes 3 s, not 2 s; Presses.cs
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3";

    private readonly object[] _gates = [new(), new()];

    public Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        lock (_gates[order[^1] % 2]) return Task.FromResult(Shop.PressAsync(order).Result);
    }
}
