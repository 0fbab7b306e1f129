// expect: Publication.cs
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2";

    private volatile int _version;
    private volatile int _sheets = -1;
    private volatile string _paper = "plain";
    private volatile int _price = 1;

    public int? Sheets => _sheets is >= 0 and var sheets ? sheets : null;

    public (string Paper, int Price) Tag
    {
        get
        {
            while (_version % 2 != 0) Thread.Yield();
            return (_paper, _price);
        }
    }

    public void Open(int sheets) => _sheets = sheets;

    public void Change(string paper, int price)
    {
        _version++;
        _paper = paper;
        _price = price;
        _version++;
    }
}
