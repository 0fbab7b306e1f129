// expect: Word 3 is 1, but thread 1 has ended
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1*3 2";

    private static readonly Lock s_gate = new();

    public static void Move(Tray from, Tray to, int sheets)
    {
        lock (s_gate)
        {
            from.Sheets -= sheets;
            to.Sheets += sheets;
        }
    }
}
