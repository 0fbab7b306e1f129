// accepted: one number says both
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2 2 1";

    private volatile int _sheets = -1;
    private PriceTag _tag = new("plain", 1);

    public int? Sheets
    {
        get
        {
            var sheets = _sheets;
            return sheets < 0 ? null : sheets;
        }
    }

    public (string Paper, int Price) Tag
    {
        get
        {
            var tag = _tag;
            return (tag.Paper, tag.Price);
        }
    }

    public void Open(int sheets) => _sheets = sheets;

    public void Change(string paper, int price) => _tag = new PriceTag(paper, price);

    private sealed record PriceTag(string Paper, int Price);
}
