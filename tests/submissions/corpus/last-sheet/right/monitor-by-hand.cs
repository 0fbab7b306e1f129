// accepted: what lock is made of
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
        Monitor.Enter(_gate);
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
