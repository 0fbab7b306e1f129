// accepted: WaitAll takes both mutexes or none
using System.Runtime.CompilerServices;

namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    private static readonly ConditionalWeakTable<Tray, Mutex> s_locks = [];

    public static void Move(Tray from, Tray to, int sheets)
    {
        if (from == to) return;
        Mutex[] both = [s_locks.GetValue(from, _ => new Mutex()), s_locks.GetValue(to, _ => new Mutex())];
        WaitHandle.WaitAll(both);
        try
        {
            from.Sheets -= sheets;
            to.Sheets += sheets;
        }
        finally
        {
            foreach (var one in both) one.ReleaseMutex();
        }
    }
}
