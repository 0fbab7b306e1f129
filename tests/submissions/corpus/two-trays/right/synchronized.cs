// accepted: a static method marked Synchronized has one lock for all
using System.Runtime.CompilerServices;

namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";
    [MethodImpl(MethodImplOptions.Synchronized)]
    public static void Move(Tray from, Tray to, int sheets) => (from.Sheets, to.Sheets) = from == to ? (from.Sheets, to.Sheets) : (from.Sheets - sheets, to.Sheets + sheets);
}
