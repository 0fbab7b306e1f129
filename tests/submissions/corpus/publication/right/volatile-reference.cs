// accepted: a volatile reference to an immutable record, and a reader-writer lock for the tag
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2";

    private sealed record Opened(int Sheets);

    private volatile Opened? _opened;
    private readonly ReaderWriterLockSlim _lock = new();
    private (string Paper, int Price) _tag = ("plain", 1);

    public int? Sheets => _opened?.Sheets;

    public (string Paper, int Price) Tag
    {
        get
        {
            _lock.EnterReadLock();
            try
            {
                return _tag;
            }
            finally
            {
                _lock.ExitReadLock();
            }
        }
    }

    public void Open(int sheets) => _opened = new Opened(sheets);

    public void Change(string paper, int price)
    {
        _lock.EnterWriteLock();
        _tag = (paper, price);
        _lock.ExitWriteLock();
    }
}
