// accepted: TryTake is look and take in one
using System.Collections.Concurrent;

namespace Exercises;

public sealed class LastSheet
{
    public const string BreakIt = "1 2 1 2";

    private readonly BlockingCollection<int> _sheets = [];

    public LastSheet(int sheets)
    {
        foreach (var sheet in Enumerable.Range(1, sheets)) _sheets.Add(sheet);
    }

    public int Sheets => _sheets.Count;

    public bool Print(string order)
    {
        if (!_sheets.TryTake(out _)) return false;
        Shop.PrintSheet(order);
        return true;
    }
}
