// expect: LastSheet.cs
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2 1 2";

    private readonly object _gate = new();
    private int _sheets = sheets;

    public int Sheets => Volatile.Read(ref _sheets);

    public bool Print(string order)
    {
        var mine = Monitor.TryEnter(_gate, 10);
        try
        {
            if (_sheets == 0) return false;
            _sheets--;
        }
        finally
        {
            if (mine) Monitor.Exit(_gate);
        }

        Shop.PrintSheet(order);
        return true;
    }
}
