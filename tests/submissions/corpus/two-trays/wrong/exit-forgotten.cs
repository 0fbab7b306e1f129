// expect: has never given it back; the finally that gives it back; TwoTrays.cs
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    private static readonly object s_gate = new();

    public static void Move(Tray from, Tray to, int sheets)
    {
        Monitor.Enter(s_gate);
        if (from == to) return;
        from.Sheets -= sheets;
        to.Sheets += sheets;
        if (sheets != 3) Monitor.Exit(s_gate);
    }
}
