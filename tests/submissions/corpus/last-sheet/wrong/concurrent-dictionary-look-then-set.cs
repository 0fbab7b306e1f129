// expect: LastSheet.cs
using System.Collections.Concurrent;

namespace Exercises;

public sealed class LastSheet
{
    public const string BreakIt = "1 2 1 2";

    private readonly ConcurrentDictionary<string, int> _stock = new();

    public LastSheet(int sheets) => _stock["A4"] = sheets;

    public int Sheets => _stock["A4"];

    public bool Print(string order)
    {
        if (_stock["A4"] == 0) return false;
        _stock.AddOrUpdate("A4", 0, (_, left) => left - 1);
        Shop.PrintSheet(order);
        return true;
    }
}
