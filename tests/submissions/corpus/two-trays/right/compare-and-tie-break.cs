// accepted: ordered by hash, with a third lock where two hashes are the same
using System.Runtime.CompilerServices;

namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    private static readonly Lock s_tie = new();

    public static void Move(Tray from, Tray to, int sheets)
    {
        var (one, two) = (RuntimeHelpers.GetHashCode(from), RuntimeHelpers.GetHashCode(to));
        if (one == two) lock (s_tie) Both(from, to);
        else if (one < two) Both(from, to);
        else Both(to, from);

        void Both(Tray first, Tray second)
        {
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
}
