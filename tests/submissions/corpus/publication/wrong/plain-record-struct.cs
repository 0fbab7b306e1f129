// expect: Data race on Publication._tag
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2 2 1";

    private volatile bool _isOpen;
    private int _sheets;
    private PriceTag _tag = new("plain", 1);

    public int? Sheets => _isOpen ? _sheets : null;

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
        _isOpen = true;
    }

    public void Change(string paper, int price) => _tag = new PriceTag(paper, price);

    private readonly record struct PriceTag(string Paper, int Price);
}
