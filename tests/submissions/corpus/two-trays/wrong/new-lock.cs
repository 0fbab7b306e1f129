// expect: Lost update of Tray.Sheets; not the same object
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        lock (new object())
        {
            from.Sheets -= sheets;
            to.Sheets += sheets;
        }
    }
}
