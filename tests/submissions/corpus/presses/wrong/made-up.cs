// expect: r001 was never served
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3";

    private readonly SemaphoreSlim _free = new(Shop.Presses);

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        await _free.WaitAsync(withdrawn);
        _free.Release();
        return $"{order} on paper";
    }
}
