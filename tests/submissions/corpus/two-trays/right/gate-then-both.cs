// accepted: whoever wants two locks takes a third one first
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "2 1";

    private static readonly Lock s_gate = new();

    public static void Move(Tray from, Tray to, int sheets)
    {
        lock (s_gate)
        lock (from)
        lock (to)
        {
            from.Sheets -= sheets;
            to.Sheets += sheets;
        }
    }
}
