// expect: told that they are printed
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2";

    private int _sheets = sheets;

    public int Sheets => Math.Max(0, Volatile.Read(ref _sheets));

    public bool Print(string order)
    {
        if (Volatile.Read(ref _sheets) == 0) return false;
        Interlocked.Decrement(ref _sheets);
        Shop.PrintSheet(order);
        return true;
    }
}
