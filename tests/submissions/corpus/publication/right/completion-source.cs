// accepted: a task publishes its result
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2 2 1";

    private readonly TaskCompletionSource<int> _sheets = new();
    private PriceTag _tag = new("plain", 1);

    public int? Sheets => _sheets.Task.IsCompletedSuccessfully ? _sheets.Task.Result : null;

    public (string Paper, int Price) Tag
    {
        get
        {
            var tag = _tag;
            return (tag.Paper, tag.Price);
        }
    }

    public void Open(int sheets) => _sheets.SetResult(sheets);

    public void Change(string paper, int price) => _tag = new PriceTag(paper, price);

    private sealed record PriceTag(string Paper, int Price);
}
