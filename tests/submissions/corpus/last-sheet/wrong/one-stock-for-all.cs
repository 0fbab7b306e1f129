// expect: r008 was told that it is printed
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2";

    private static readonly object s_gate = new();
    private static int s_sheets = -1;
    private readonly int _first = sheets;

    public int Sheets
    { get { lock (s_gate) return s_sheets; } }

    public bool Print(string order)
    {
        lock (s_gate)
        {
            if (s_sheets < 0) s_sheets = Math.Max(1, _first);
            if (s_sheets == 0) return false;
            s_sheets--;
        }

        Shop.PrintSheet(order);
        return true;
    }
}
