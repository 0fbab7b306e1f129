// expect: sheets should be in the trays, and
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        lock (from)
        {
            if (!Monitor.TryEnter(to, 100)) return;
            try
            {
                from.Sheets -= sheets;
                to.Sheets += sheets;
            }
            finally
            {
                Monitor.Exit(to);
            }
        }
    }
}
