namespace Exercises;

public static class TwoTrays
{
    /// <summary>The schedule that breaks the moves of BrokenTrays.cs: each thread takes its first lock before either takes its second.</summary>
    public const string BreakIt = "1 2";

    /// <summary>Moves sheets from one tray to another; in the end none is lost and none made up.</summary>
    public static void Move(Tray from, Tray to, int sheets)
    {
        // Whichever way they go, all take the lower number first: then nobody holds what the one before him needs.
        var (first, second) = from.Number < to.Number ? (from, to) : (to, from);
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
