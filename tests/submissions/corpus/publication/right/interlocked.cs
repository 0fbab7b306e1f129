// accepted: an exchange is a release and an acquire
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2 2 1";

    private int _isOpen;
    private int _sheets;
    private PriceTag _tag = new("plain", 1);

    public int? Sheets => Volatile.Read(ref _isOpen) == 1 ? _sheets : null;

    public (string Paper, int Price) Tag
    {
        get
        {
            var tag = _tag;
            return (tag.Paper, tag.Price);
        }
    }

    public void Open(int sheets)
    {
        _sheets = sheets;
        Interlocked.Exchange(ref _isOpen, 1);
    }

    public void Change(string paper, int price) => _tag = new PriceTag(paper, price);

    private sealed record PriceTag(string Paper, int Price);
}
