namespace Exercises;

/// <summary>Given; leave it as it is. This stock is the one that the schedule in LastSheet.cs has to break.</summary>
public sealed class BrokenStock(int sheets)
{
    private int _sheets = sheets;

    /// <summary>How many sheets are left.</summary>
    public int Sheets => Volatile.Read(ref _sheets);

    /// <summary>Takes a sheet for an order if there is one; says whether there was.</summary>
    public bool TryTake()
    {
        if (Volatile.Read(ref _sheets) == 0) return false;

        Interlocked.Decrement(ref _sheets);
        return true;
    }
}
