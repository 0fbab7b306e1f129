// expect: Publication.cs
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2";

    private bool _isOpen;
    private int _sheets;
    private Tuple<string, int> _tag = new("plain", 1);

    public int? Sheets
    {
        get
        {
            Thread.Sleep(1);
            return _isOpen ? _sheets : null;
        }
    }

    public (string Paper, int Price) Tag => (_tag.Item1, _tag.Item2);

    public void Open(int sheets)
    {
        _sheets = sheets;
        Thread.Sleep(1);
        _isOpen = true;
    }

    public void Change(string paper, int price) => _tag = new(paper, price);
}
