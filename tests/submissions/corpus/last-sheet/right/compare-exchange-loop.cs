// accepted: looks again when it was not the first
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2";

    private int _sheets = sheets;

    public int Sheets => Volatile.Read(ref _sheets);

    public bool Print(string order)
    {
        for (var seen = Volatile.Read(ref _sheets); ;)
        {
            if (seen == 0) return false;
            var found = Interlocked.CompareExchange(ref _sheets, seen - 1, seen);
            if (found == seen) break;
            seen = found;
        }

        Shop.PrintSheet(order);
        return true;
    }
}
