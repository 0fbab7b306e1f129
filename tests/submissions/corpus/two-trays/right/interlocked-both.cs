// accepted: each tray is changed atomically; no lock at all. Nobody asks for both at once
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        Interlocked.Add(ref from.Sheets, -sheets);
        Interlocked.Add(ref to.Sheets, sheets);
    }
}
