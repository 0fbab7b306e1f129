// expect: _sheets; LastSheet.cs
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2";

    private volatile int _sheets = sheets;

    public int Sheets => _sheets;

    public bool Print(string order)
    {
        if (_sheets == 0) return false;
        _sheets = _sheets - 1;
        Shop.PrintSheet(order);
        return true;
    }
}
