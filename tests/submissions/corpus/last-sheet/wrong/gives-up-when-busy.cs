// expect: 3 sheets, and 1 of 2 orders were told
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2";

    private int _sheets = sheets;
    private readonly object _gate = new();

    public int Sheets
    { get { lock (_gate) return _sheets; } }

    public bool Print(string order)
    {
        if (!Monitor.TryEnter(_gate)) return false;
        try
        {
            if (_sheets == 0) return false;
            _sheets--;
        }
        finally
        {
            Monitor.Exit(_gate);
        }

        Shop.PrintSheet(order);
        return true;
    }
}
