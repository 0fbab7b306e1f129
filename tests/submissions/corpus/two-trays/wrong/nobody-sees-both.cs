// expect: TwoTrays.cs
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        int left;
        lock (from) left = from.Sheets;
        lock (to) to.Sheets += sheets;
        lock (from) from.Sheets = left - sheets;
    }
}
