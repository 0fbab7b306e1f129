// accepted: any order will do if it is the same for all
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        var (first, second) = from.Number > to.Number ? (from, to) : (to, from);
        lock (first)
        lock (second)
        {
            from.Sheets -= sheets;
            to.Sheets += sheets;
        }
    }
}
