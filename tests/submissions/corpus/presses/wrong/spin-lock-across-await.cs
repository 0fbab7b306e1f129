// expect: Presses.cs
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3 3";

    private readonly Mutex _one = new();
    private readonly Mutex _two = new();

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        var press = WaitHandle.WaitAny([_one, _two]);
        try
        {
            return await Shop.PressAsync(order);
        }
        finally
        {
            (press == 0 ? _one : _two).ReleaseMutex();
        }
    }
}
