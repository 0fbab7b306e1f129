// accepted: the pair is guarded
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2 2 1";

    private volatile bool _isOpen;
    private int _sheets;
    private (string Paper, int Price) _tag = ("plain", 1);
    private readonly object _gate = new();

    public int? Sheets => _isOpen ? _sheets : null;

    public (string Paper, int Price) Tag
    {
        get
        {
            lock (_gate) return _tag;
        }
    }

    public void Open(int sheets)
    {
        _sheets = sheets;
        _isOpen = true;
    }

    public void Change(string paper, int price)
    {
        lock (_gate) _tag = (paper, price);
    }
}
