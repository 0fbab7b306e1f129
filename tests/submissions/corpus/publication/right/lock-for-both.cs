// accepted: one lock around all of it
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2 2 1";

    private bool _isOpen;
    private int _sheets;
    private string _paper = "plain";
    private int _price = 1;
    private readonly object _gate = new();

    public int? Sheets
    {
        get
        {
            lock (_gate) return _isOpen ? _sheets : null;
        }
    }

    public (string Paper, int Price) Tag
    {
        get
        {
            lock (_gate) return (_paper, _price);
        }
    }

    public void Open(int sheets)
    {
        lock (_gate)
        {
            _sheets = sheets;
            _isOpen = true;
        }
    }

    public void Change(string paper, int price)
    {
        lock (_gate)
        {
            _paper = paper;
            _price = price;
        }
    }
}
