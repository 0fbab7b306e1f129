// accepted: a tuple in a box is swapped whole
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2 2 1";

    private volatile bool _isOpen;
    private int _sheets;
    private object _tag = ("plain", 1);

    public int? Sheets => _isOpen ? _sheets : null;

    public (string Paper, int Price) Tag => ((string, int))_tag;

    public void Open(int sheets)
    {
        _sheets = sheets;
        _isOpen = true;
    }

    public void Change(string paper, int price) => _tag = (paper, price);
}
