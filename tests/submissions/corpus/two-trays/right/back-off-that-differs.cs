// accepted: one gives way and the other waits
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        if (from.Number < to.Number)
        {
            lock (from)
            lock (to)
            {
                from.Sheets -= sheets;
                to.Sheets += sheets;
            }

            return;
        }

        Monitor.Enter(to);
        Monitor.Enter(from);
        try
        {
            from.Sheets -= sheets;
            to.Sheets += sheets;
        }
        finally
        {
            Monitor.Exit(from);
            Monitor.Exit(to);
        }
    }
}
