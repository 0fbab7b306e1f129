// accepted: nobody holds two locks; each tray is right in the end
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        lock (from) from.Sheets -= sheets;
        lock (to) to.Sheets += sheets;
    }
}
