// accepted: the sheets themselves are taken, one by one
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2";

    private readonly System.Collections.Concurrent.ConcurrentBag<int> _sheets = [.. Enumerable.Range(0, sheets)];

    public int Sheets => _sheets.Count;

    public bool Print(string order)
    {
        if (!_sheets.TryTake(out _)) return false;
        Shop.PrintSheet(order);
        return true;
    }
}
