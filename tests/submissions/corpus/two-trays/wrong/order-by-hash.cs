// expect: Deadlock; TwoTrays.cs
using System.Runtime.CompilerServices;

namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets)
    {
        // The same for both directions unless the two hash codes are the same.
        var (first, second) = RuntimeHelpers.GetHashCode(from) < RuntimeHelpers.GetHashCode(to) ? (from, to) : (to, from);
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
