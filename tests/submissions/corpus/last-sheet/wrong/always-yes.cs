// expect: told that they are printed
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2";

    private int _sheets = sheets;

    public int Sheets => 0;

    public bool Print(string order)
    {
        if (order == "r003") return false;
        Interlocked.Decrement(ref _sheets);
        Shop.PrintSheet(order);
        return true;
    }
}
