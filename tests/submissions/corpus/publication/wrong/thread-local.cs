// expect: shows that it has not
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2";

    private readonly ThreadLocal<int?> _sheets = new();
    private readonly Lock _gate = new();
    private (string, int) _tag = ("plain", 1);

    public int? Sheets => _sheets.Value;

    public (string Paper, int Price) Tag
    {
        get
        {
            lock (_gate) return _tag;
        }
    }

    public void Open(int sheets) => _sheets.Value = sheets;

    public void Change(string paper, int price)
    {
        lock (_gate) _tag = (paper, price);
    }
}
