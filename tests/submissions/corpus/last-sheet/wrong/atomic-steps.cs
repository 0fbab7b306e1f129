// expect: Check-then-act; saw 1 in LastSheet._sheets; the two together are not; LastSheet.cs
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2";

    private int _sheets = sheets;

    public int Sheets => Volatile.Read(ref _sheets);

    public bool Print(string order)
    {
        if (Volatile.Read(ref _sheets) <= 0) return false;
        Interlocked.Add(ref _sheets, -1);
        Shop.PrintSheet(order);
        return true;
    }
}
