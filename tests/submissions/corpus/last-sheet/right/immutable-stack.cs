// accepted: an immutable stack of sheets, popped by exchange
using System.Collections.Immutable;

namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2 1 2";

    private ImmutableStack<int> _sheets = ImmutableStack.CreateRange(Enumerable.Range(1, sheets));

    public int Sheets => Volatile.Read(ref _sheets).Count();

    public bool Print(string order)
    {
        if (!ImmutableInterlocked.TryPop(ref _sheets, out _)) return false;
        Shop.PrintSheet(order);
        return true;
    }
}
