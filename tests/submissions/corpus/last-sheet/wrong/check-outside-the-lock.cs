// expect: Check-then-act; The check stands outside the lock; LastSheet.cs
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2";

    private int _sheets = sheets;
    private readonly object _gate = new();

    public int Sheets => _sheets;

    public bool Print(string order)
    {
        if (_sheets == 0) return false;
        lock (_gate) _sheets--;
        Shop.PrintSheet(order);
        return true;
    }
}
