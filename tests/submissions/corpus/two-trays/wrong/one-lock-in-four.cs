// expect: Deadlock; stand in a circle; TwoTrays.cs
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";
    private static readonly object[] s_stripes = [new(), new(), new(), new()];
    public static void Move(Tray from, Tray to, int sheets)
    {
        var (first, second) = from.Number < to.Number ? (from, to) : (to, from);
        lock (s_stripes[first.Number % 4])
        {
            lock (s_stripes[second.Number % 4])
            {
                from.Sheets -= sheets;
                to.Sheets += sheets;
            }
        }
    }
}
