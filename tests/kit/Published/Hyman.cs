namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// A published algorithm for mutual exclusion that was none: who waited for the other's flag takes the turn without
/// looking again. The right form is Dekker's.
/// </summary>
[Published("H. Hyman: Comments on a Problem in Concurrent Programming Control, CACM 9(1), 1966; Dekker's: E. Dijkstra, Cooperating Sequential Processes (EWD 123), 1965", "both are inside", IsLarge = true)]
internal static class Hyman
{
    static readonly bool[] wants = new bool[2];
    static int turn;
    static int inside;

    public static void Wrong()
    {
        static void Enter(int me)
        {
            Volatile.Write(ref wants[me], true);
            Interlocked.MemoryBarrier();
            while (Volatile.Read(ref turn) != me)
            {
                while (Volatile.Read(ref wants[1 - me])) Thread.Yield();
                Volatile.Write(ref turn, me);
            }
            Work();
            Volatile.Write(ref wants[me], false);
        }
        Together.Run(() => Enter(0), () => Enter(1));
    }

    public static void Right()
    {
        static void Enter(int me)
        {
            Volatile.Write(ref wants[me], true);
            Interlocked.MemoryBarrier();
            while (Volatile.Read(ref wants[1 - me]))
            {
                if (Volatile.Read(ref turn) == me)
                {
                    Thread.Yield();
                    continue;
                }
                Volatile.Write(ref wants[me], false);
                while (Volatile.Read(ref turn) != me) Thread.Yield();
                Volatile.Write(ref wants[me], true);
                Interlocked.MemoryBarrier();
            }
            Work();
            Volatile.Write(ref turn, 1 - me);
            Volatile.Write(ref wants[me], false);
        }
        Together.Run(() => Enter(0), () => Enter(1));
    }

    static void Work()
    {
        Assert.True(Interlocked.Increment(ref inside) == 1, "both are inside");
        Interlocked.Decrement(ref inside);
    }
}
