namespace Exercises;

/// <summary>Given; leave it as it is. This is the move that the schedule in TwoTrays.cs has to break.</summary>
public static class BrokenTrays
{
    /// <summary>Moves sheets from one tray to another.</summary>
    public static void Move(Tray from, Tray to, int sheets)
    {
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
