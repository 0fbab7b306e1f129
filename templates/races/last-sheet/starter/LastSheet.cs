namespace Exercises;

public sealed class LastSheet(int sheets)
{
    // TODO 1, break it: which thread goes on, step by step, so that both orders take the one sheet of BrokenStock.cs?
    public const string BreakIt = "";

    private int _sheets = sheets;

    /// <summary>How many sheets are left.</summary>
    public int Sheets => Volatile.Read(ref _sheets);

    /// <summary>Takes a sheet and prints the order on it; says false, and prints nothing, where none is left.</summary>
    public bool Print(string order)
    {
        // TODO 2, fix it: each of the two steps is atomic, and still a sheet is taken that is not there.
        if (Volatile.Read(ref _sheets) == 0) return false;
        Interlocked.Decrement(ref _sheets);

        Shop.PrintSheet(order);
        return true;
    }
}
