// expect: The schedule breaks nothing: after its 4 steps
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 1 2 2";

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
