// expect: LastSheet.cs
using System.Collections.Concurrent;

namespace Exercises;

public sealed class LastSheet
{
    public const string BreakIt = "1 2 1 2";

    private readonly ConcurrentQueue<int> _sheets;

    public LastSheet(int sheets) => _sheets = new(Enumerable.Range(1, sheets));

    public int Sheets => _sheets.Count;

    public bool Print(string order)
    {
        if (_sheets.IsEmpty) return false;
        _sheets.TryDequeue(out _);
        Shop.PrintSheet(order);
        return true;
    }
}
