// expect: LastSheet.cs
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2 1 2";

    private readonly SemaphoreSlim _sheets = new(sheets);

    public int Sheets => _sheets.CurrentCount;

    public bool Print(string order)
    {
        if (_sheets.CurrentCount == 0) return false;
        _sheets.Wait();
        Shop.PrintSheet(order);
        return true;
    }
}
