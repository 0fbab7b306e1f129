// expect: deadlock; TwoTrays.cs
using System.Runtime.CompilerServices;

namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    private static readonly ConditionalWeakTable<Tray, Mutex> s_locks = [];

    public static void Move(Tray from, Tray to, int sheets)
    {
        var (one, two) = (s_locks.GetValue(from, _ => new Mutex()), s_locks.GetValue(to, _ => new Mutex()));
        one.WaitOne();
        try
        {
            two.WaitOne();
            try
            {
                from.Sheets -= sheets;
                to.Sheets += sheets;
            }
            finally
            {
                two.ReleaseMutex();
            }
        }
        finally
        {
            one.ReleaseMutex();
        }
    }
}
