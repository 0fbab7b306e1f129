// expect: Deadlock; TwoTrays.cs
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        var (first, second) = from.GetHashCode() > to.GetHashCode() ? (from, to) : (to, from);
        lock (first)
        {
            lock (second)
            {
                from.Sheets -= sheets;
                to.Sheets += sheets;
            }
        }
    }
}
