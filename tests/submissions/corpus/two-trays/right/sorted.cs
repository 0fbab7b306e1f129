// accepted: an order by sorting
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        Tray[] both = [from, to];
        Array.Sort(both, (one, other) => one.Number.CompareTo(other.Number));
        lock (both[0])
        lock (both[1])
        {
            from.Sheets -= sheets;
            to.Sheets += sheets;
        }
    }
}
