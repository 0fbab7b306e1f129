namespace Exercises;

public static class TwoTrays
{
    // TODO 1, break it: which thread goes on, step by step, so that both moves of BrokenTrays.cs wait for ever?
    public const string BreakIt = "";

    /// <summary>Moves sheets from one tray to another; in the end none is lost and none made up.</summary>
    public static void Move(Tray from, Tray to, int sheets)
    {
        // TODO 2, fix it: two moves in opposite directions must not wait for each other.
        lock (from)
        {
            lock (to)
            {
                from.Sheets -= sheets;
                to.Sheets += sheets;
            }
        }
    }
}
