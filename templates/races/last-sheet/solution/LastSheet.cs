namespace Exercises;

public sealed class LastSheet(int sheets)
{
    /// <summary>The schedule that breaks the stock of BrokenStock.cs: both look before either takes.</summary>
    public const string BreakIt = "1 2 1 2";

    private readonly Lock _gate = new();
    private int _sheets = sheets;

    /// <summary>How many sheets are left.</summary>
    public int Sheets
    {
        get
        {
            lock (_gate) return _sheets;
        }
    }

    /// <summary>Takes a sheet and prints the order on it; says false, and prints nothing, where none is left.</summary>
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
