// accepted: double-checked locking with a plain field is correct in .NET
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2 2 1";

    private Lazy<int>? _sheets;
    private PriceTag? _tag;
    private readonly object _gate = new();

    public int? Sheets => _sheets?.Value;

    public (string Paper, int Price) Tag
    {
        get
        {
            if (_tag is null)
                lock (_gate) _tag ??= new PriceTag("plain", 1);
            var tag = _tag;
            return (tag.Paper, tag.Price);
        }
    }

    public void Open(int sheets) => _sheets = new Lazy<int>(() => sheets);

    public void Change(string paper, int price) => _tag = new PriceTag(paper, price);

    private sealed record PriceTag(string Paper, int Price);
}
