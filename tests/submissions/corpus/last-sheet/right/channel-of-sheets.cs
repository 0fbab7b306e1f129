// accepted: a channel holds the sheets; whoever reads one has it
using System.Threading.Channels;

namespace Exercises;

public sealed class LastSheet
{
    public const string BreakIt = "1 2 1 2";

    private readonly Channel<int> _sheets = Channel.CreateUnbounded<int>();

    public LastSheet(int sheets)
    {
        for (var sheet = 0; sheet < sheets; sheet++) _sheets.Writer.TryWrite(sheet);
    }

    public int Sheets => _sheets.Reader.Count;

    public bool Print(string order)
    {
        if (!_sheets.Reader.TryRead(out _)) return false;
        Shop.PrintSheet(order);
        return true;
    }
}
