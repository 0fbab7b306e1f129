// accepted: a compare-exchange loop that backs off
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2 1 2";

    private int _sheets = sheets;

    public int Sheets => Volatile.Read(ref _sheets);

    public bool Print(string order)
    {
        var spin = new SpinWait();
        while (true)
        {
            var seen = Volatile.Read(ref _sheets);
            if (seen <= 0) return false;
            if (Interlocked.CompareExchange(ref _sheets, seen - 1, seen) == seen) break;
            spin.SpinOnce();
        }

        Shop.PrintSheet(order);
        return true;
    }
}
