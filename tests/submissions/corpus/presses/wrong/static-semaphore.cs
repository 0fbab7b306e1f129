// expect: Presses.cs
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3 3";

    private static readonly SemaphoreSlim s_free = new(Shop.Presses);

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        if (!await s_free.WaitAsync(Timeout.InfiniteTimeSpan, withdrawn)) return "";
        var print = await Shop.PressAsync(order);
        s_free.Release();
        return print;
    }
}
