// accepted: one ticket a sheet, numbered by an atomic counter
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2 1 2";

    private int _asked;

    public int Sheets => Math.Max(0, sheets - Volatile.Read(ref _asked));

    public bool Print(string order)
    {
        if (Interlocked.Increment(ref _asked) > sheets) return false;
        Shop.PrintSheet(order);
        return true;
    }
}
