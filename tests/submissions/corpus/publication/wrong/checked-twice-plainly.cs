// expect: Publication.cs
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2";

    private volatile bool _isOpen;
    private int _sheets;
    private string _paper = "plain";
    private int _price = 1;

    public int? Sheets => _isOpen ? _sheets : null;

    public (string Paper, int Price) Tag
    {
        get
        {
            while (true)
            {
                var (paper, price) = (_paper, _price);
                if (paper == _paper && price == _price) return (paper, price);
            }
        }
    }

    public void Open(int sheets)
    {
        _sheets = sheets;
        _isOpen = true;
    }

    public void Change(string paper, int price)
    {
        _paper = paper;
        _price = price;
    }
}
