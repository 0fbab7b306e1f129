// expect: Check-then-act; two critical sections, or under two different locks; LastSheet.cs
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2";

    private int _sheets = sheets;
    private readonly object _gate = new();
    private readonly object _other = new();

    public int Sheets => _sheets;

    public bool Print(string order)
    {
        lock (_gate)
        {
            if (_sheets == 0) return false;
        }

        lock (_other) _sheets--;
        Shop.PrintSheet(order);
        return true;
    }
}
