// accepted: some tries, and then it waits its turn
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        for (var tries = 0; tries < 2; tries++)
        {
            lock (from)
            {
                if (Monitor.TryEnter(to))
                {
                    try
                    {
                        from.Sheets -= sheets;
                        to.Sheets += sheets;
                        return;
                    }
                    finally
                    {
                        Monitor.Exit(to);
                    }
                }
            }

            Thread.Yield();
        }

        var (first, second) = from.Number < to.Number ? (from, to) : (to, from);
        lock (first)
        lock (second)
        {
            from.Sheets -= sheets;
            to.Sheets += sheets;
        }
    }
}
