// expect: Deadlock; a lock that the; in different orders; TwoTrays.cs
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        lock (to)
        lock (from)
        {
            from.Sheets -= sheets;
            to.Sheets += sheets;
        }
    }
}
