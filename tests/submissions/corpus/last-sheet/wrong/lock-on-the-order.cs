// expect: LastSheet.cs
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2 1 2";

    private int _sheets = sheets;

    public int Sheets => Volatile.Read(ref _sheets);

    public bool Print(string order)
    {
        lock (order)
        {
            if (_sheets == 0) return false;
            _sheets--;
        }

        Shop.PrintSheet(order);
        return true;
    }
}
