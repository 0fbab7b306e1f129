// expect: Lost update of Tray.Sheets
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        from.Sheets -= sheets;
        to.Sheets += sheets;
    }
}
