// expect: deadlock; TwoTrays.cs
using System.Collections.Concurrent;

namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    private static readonly ConcurrentDictionary<int, SemaphoreSlim> s_locks = new();

    public static void Move(Tray from, Tray to, int sheets)
    {
        var one = s_locks.GetOrAdd(from.Number, _ => new SemaphoreSlim(1));
        var two = s_locks.GetOrAdd(to.Number, _ => new SemaphoreSlim(1));
        one.Wait();
        if (one != two) two.Wait();
        from.Sheets -= sheets;
        to.Sheets += sheets;
        if (one != two) two.Release();
        one.Release();
    }
}
