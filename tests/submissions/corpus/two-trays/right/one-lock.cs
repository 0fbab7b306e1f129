// accepted: one lock for all trays has no order to get wrong
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

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
