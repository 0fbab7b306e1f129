// accepted: the check that counts is the one under the lock
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2";

    private int _sheets = sheets;
    private readonly object _gate = new();

    public int Sheets => Volatile.Read(ref _sheets);

    public bool Print(string order)
    {
        if (Volatile.Read(ref _sheets) == 0) return false;
        lock (_gate)
        {
            if (_sheets == 0) return false;
            _sheets--;
        }

        Shop.PrintSheet(order);
        return true;
    }
}
