// expect: TwoTrays.cs
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        lock (from) from.Sheets -= sheets;
        Interlocked.Add(ref to.Sheets, sheets);
    }
}
