// accepted: the reference is the flag, and one reads through it
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2 2 1";

    private object? _sheets;
    private PriceTag _tag = new("plain", 1);

    public int? Sheets => (int?)_sheets;

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
