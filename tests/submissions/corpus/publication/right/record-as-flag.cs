// accepted: publishing a reference is ordered in .NET
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2 2 1";

    private Count? _count;
    private PriceTag _tag = new("plain", 1);

    public int? Sheets => _count?.Sheets;

    public (string Paper, int Price) Tag
    {
        get
        {
            var tag = _tag;
            return (tag.Paper, tag.Price);
        }
    }

    public void Open(int sheets) => _count = new Count(sheets);

    private sealed record Count(int Sheets);

    public void Change(string paper, int price) => _tag = new PriceTag(paper, price);

    private sealed record PriceTag(string Paper, int Price);
}
