// expect: deadlock; TwoTrays.cs
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        if (from.Number > to.Number) Thread.Sleep(100);
        lock (from)
        {
            lock (to)
            {
                from.Sheets -= sheets;
                to.Sheets += sheets;
            }
        }
    }
}
