// expect: deadlock; TwoTrays.cs
using System.Runtime.CompilerServices;

namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    private static readonly ConditionalWeakTable<Tray, ReaderWriterLockSlim> s_locks = [];

    public static void Move(Tray from, Tray to, int sheets)
    {
        if (from == to) return;
        var (one, two) = (s_locks.GetOrCreateValue(from), s_locks.GetOrCreateValue(to));
        one.EnterWriteLock();
        two.EnterWriteLock();
        from.Sheets -= sheets;
        to.Sheets += sheets;
        two.ExitWriteLock();
        one.ExitWriteLock();
    }
}
