// accepted: Interlocked on an enum: one flag for each sheet
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2 2 1";
    private enum Sheet { Free, Taken }
    private readonly Sheet[] _sheets = new Sheet[sheets];
    public int Sheets
    {
        get
        {
            var free = 0;
            for (var i = 0; i < _sheets.Length; i++)
                if (Interlocked.CompareExchange(ref _sheets[i], Sheet.Taken, Sheet.Taken) == Sheet.Free) free++;
            return free;
        }
    }
    public bool Print(string order)
    {
        for (var i = 0; i < _sheets.Length; i++)
        {
            if (Interlocked.Exchange(ref _sheets[i], Sheet.Taken) == Sheet.Taken) continue;
            Shop.PrintSheet(order);
            return true;
        }
        return false;
    }
}
