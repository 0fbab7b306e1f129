// accepted: the answer is carried out of the lock
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
        bool taken;
        lock (_gate)
        {
            taken = _sheets > 0;
            if (taken) --_sheets;
        }

        if (taken) Shop.PrintSheet(order);
        return taken;
    }
}
