// accepted: to take is one operation, which says whether it did
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2";

    private readonly System.Collections.Concurrent.ConcurrentStack<int> _sheets = new(Enumerable.Range(0, sheets));

    public int Sheets => _sheets.Count;

    public bool Print(string order)
    {
        if (!_sheets.TryPop(out _)) return false;
        Shop.PrintSheet(order);
        return true;
    }
}
