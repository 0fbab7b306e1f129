// expect: LastSheet.cs
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2 1 2";

    private readonly ReaderWriterLockSlim _lock = new();
    private int _sheets = sheets;

    public int Sheets => Volatile.Read(ref _sheets);

    public bool Print(string order)
    {
        _lock.EnterReadLock();
        var none = _sheets == 0;
        _lock.ExitReadLock();
        if (none) return false;
        _lock.EnterWriteLock();
        _sheets--;
        _lock.ExitWriteLock();
        Shop.PrintSheet(order);
        return true;
    }
}
