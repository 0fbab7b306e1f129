// expect: Livelock; gives the first back and begins again; TwoTrays.cs
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        while (true)
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
        }
    }
}
