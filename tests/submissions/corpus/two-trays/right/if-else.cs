// accepted: both orders written out
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        if (from.Number < to.Number)
        {
            lock (from)
            lock (to) Do();
        }
        else
        {
            lock (to)
            lock (from) Do();
        }

        void Do()
        {
            from.Sheets -= sheets;
            to.Sheets += sheets;
        }
    }
}
