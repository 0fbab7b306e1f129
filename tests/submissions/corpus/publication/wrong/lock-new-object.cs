// expect: Publication.cs
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2";

    private bool _isOpen;
    private int _sheets;
    private string _paper = "plain";
    private int _price = 1;

    public int? Sheets
    {
        get
        {
            lock (new object()) return _isOpen ? _sheets : null;
        }
    }

    public (string Paper, int Price) Tag
    {
        get
        {
            lock (new object()) return (_paper, _price);
        }
    }

    public void Open(int sheets)
    {
        lock (new object())
        {
            _sheets = sheets;
            _isOpen = true;
        }
    }

    public void Change(string paper, int price)
    {
        lock (new object())
        {
            _paper = paper;
            _price = price;
        }
    }
}
