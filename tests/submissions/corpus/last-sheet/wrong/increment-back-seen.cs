// expect: LastSheet.cs
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2 1 2";

    private int _sheets = sheets;

    public int Sheets => Volatile.Read(ref _sheets);

    public bool Print(string order)
    {
        if (Interlocked.Decrement(ref _sheets) < 0)
        {
            Interlocked.Exchange(ref _sheets, 0);
            return false;
        }

        Shop.PrintSheet(order);
        return Volatile.Read(ref _sheets) >= 0;
    }
}
