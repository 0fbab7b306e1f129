// expect: Two orders on one press: r003 was put on it while 2 others were printing
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3";


    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        return await Shop.PressAsync(order);
    }
}
