// accepted: the usual shape of such a loop
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2";

    private int _sheets = sheets;

    public int Sheets => Volatile.Read(ref _sheets);

    public bool Print(string order)
    {
        int seen;
        do
        {
            seen = Volatile.Read(ref _sheets);
            if (seen == 0) return false;
        }
        while (Interlocked.CompareExchange(ref _sheets, seen - 1, seen) != seen);

        Shop.PrintSheet(order);
        return true;
    }
}
