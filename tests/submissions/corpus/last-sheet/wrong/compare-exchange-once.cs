// expect: 3 sheets, and 1 of 2 orders were told
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2";

    private int _sheets = sheets;

    public int Sheets => Volatile.Read(ref _sheets);

    public bool Print(string order)
    {
        var seen = Volatile.Read(ref _sheets);
        if (seen == 0 || Interlocked.CompareExchange(ref _sheets, seen - 1, seen) != seen) return false;
        Shop.PrintSheet(order);
        return true;
    }
}
