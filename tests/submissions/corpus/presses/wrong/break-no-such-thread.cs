// expect: Word 1 is 9, but there is no thread of that name
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "9 9";

    private readonly SemaphoreSlim _free = new(Shop.Presses);

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        // Before the try: only who has got a press gives one back.
        await _free.WaitAsync(withdrawn);
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
