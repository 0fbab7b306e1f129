// expect: Deadlock; a lock that the
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        var isFirst = from.Number != 2;
        var (first, second) = isFirst ? (from, to) : (to, from);
        lock (first)
        lock (second)
        {
            from.Sheets -= sheets;
            to.Sheets += sheets;
        }
    }
}
