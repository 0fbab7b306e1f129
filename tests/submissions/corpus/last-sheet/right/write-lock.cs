// accepted: a writer keeps all others out
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2";

    private int _sheets = sheets;
    private readonly ReaderWriterLockSlim _gate = new();

    public int Sheets => Volatile.Read(ref _sheets);

    public bool Print(string order)
    {
        _gate.EnterWriteLock();
        try
        {
            if (_sheets == 0) return false;
            _sheets--;
        }
        finally
        {
            _gate.ExitWriteLock();
        }

        Shop.PrintSheet(order);
        return true;
    }
}
