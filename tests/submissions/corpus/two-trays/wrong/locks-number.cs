// expect: TwoTrays.cs
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        object first = Math.Min(from.Number, to.Number), second = Math.Max(from.Number, to.Number);
        lock (first)
        {
            lock (second)
            {
                from.Sheets -= sheets;
                to.Sheets += sheets;
            }
        }
    }
}
