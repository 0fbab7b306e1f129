// expect: Word 1 is 1212, but there is no thread of that name
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1212";

    private readonly Lock _gate = new();
    private int _sheets = sheets;

    public int Sheets
    {
        get
        {
            lock (_gate) return _sheets;
        }
    }

    public bool Print(string order)
    {
        // To look and to take are one step; the printing is not part of it, or one order would wait for another's.
        lock (_gate)
        {
            if (_sheets == 0) return false;
            _sheets--;
        }

        Shop.PrintSheet(order);
        return true;
    }
}
