namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// In Peterson's algorithm the flag must be set before the turn is given away. The other way round both enter, on any
/// memory.
/// </summary>
[Published("M. Herlihy, N. Shavit: The Art of Multiprocessor Programming, section 2.3.3; G. Peterson, 1981", "both are inside", IsLarge = true)]
internal static class PetersonOrder
{
    static bool wants0;
    static bool wants1;
    static int turn;
    static int inside;

    public static void Wrong() => Judge(flagFirst: false);

    public static void Right() => Judge(flagFirst: true);

    static void Judge(bool flagFirst)
    {
        void Enter(ref bool mine, ref bool theirs, int other)
        {
            if (flagFirst) Volatile.Write(ref mine, true);
            Volatile.Write(ref turn, other);
            if (!flagFirst) Volatile.Write(ref mine, true);
            Interlocked.MemoryBarrier();
            while (Volatile.Read(ref theirs) && Volatile.Read(ref turn) == other) Thread.Yield();
            Assert.True(Interlocked.Increment(ref inside) == 1, "both are inside");
            Interlocked.Decrement(ref inside);
            Volatile.Write(ref mine, false);
        }
        Together.Run(() => Enter(ref wants0, ref wants1, 1), () => Enter(ref wants1, ref wants0, 0));
    }
}
