namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// Mutual exclusion by memory alone. With plain fields the compiler and the processor may move the read of the other's
/// flag before the write of one's own, which is a data race by name. Volatile alone does not forbid that, and the
/// engine does not simulate it; the right form has the full fence that the algorithm needs on real processors.
/// </summary>
[Published("G. Peterson: Myths about the Mutual Exclusion Problem, Information Processing Letters 12(3), 1981", "data race on", DataRaces = true)]
internal static class Peterson
{
    static bool wants0;
    static bool wants1;
    static int turn;
    static int sold;

    public static void Wrong()
    {
        Together.Run(
            () =>
            {
                wants0 = true;
                turn = 1;
                while (wants1 && turn == 1) Thread.Yield();
                sold++;
                wants0 = false;
            },
            () =>
            {
                wants1 = true;
                turn = 0;
                while (wants0 && turn == 0) Thread.Yield();
                sold++;
                wants1 = false;
            });
        Assert.Equal(2, sold);
    }

    public static void Right()
    {
        static void Sell(ref bool mine, ref bool theirs, int other)
        {
            Volatile.Write(ref mine, true);
            Volatile.Write(ref turn, other);
            Interlocked.MemoryBarrier();
            while (Volatile.Read(ref theirs) && Volatile.Read(ref turn) == other) Thread.Yield();
            sold++;
            Volatile.Write(ref mine, false);
        }
        Together.Run(() => Sell(ref wants0, ref wants1, 1), () => Sell(ref wants1, ref wants0, 0));
        Assert.Equal(2, sold);
    }
}
