// accepted: both published by exchanging a reference
using System.Collections.Immutable;

namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2";

    private ImmutableArray<int> _opened = [];
    private ImmutableList<(string, int)> _tags = [("plain", 1)];

    public int? Sheets => _opened is [var sheets] ? sheets : null;

    public (string Paper, int Price) Tag => Volatile.Read(ref _tags)[0];

    public void Open(int sheets) => ImmutableInterlocked.InterlockedExchange(ref _opened, [sheets]);

    public void Change(string paper, int price) => Interlocked.Exchange(ref _tags, [(paper, price)]);
}
