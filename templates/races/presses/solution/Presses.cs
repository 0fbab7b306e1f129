namespace Exercises;

public sealed class Presses
{
    /// <summary>
    /// The schedule that breaks BrokenPress.cs: 1 has the press and prints, 2 finds it taken and releases it,
    /// 3 comes in beside 1.
    /// </summary>
    public const string BreakIt = "1 1 2 2 3 3";

    private readonly SemaphoreSlim _free = new(Shop.Presses);

    /// <summary>Prints an order as soon as one of the presses is free; a token that is cancelled ends the waiting.</summary>
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
