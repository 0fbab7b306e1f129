// accepted: one critical section
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
        lock (_gate)
        {
            if (_sheets == 0) return false;
            _sheets--;
        }

        Shop.PrintSheet(order);
        return true;
    }
}
