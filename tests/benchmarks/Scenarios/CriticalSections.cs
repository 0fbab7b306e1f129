namespace ConcurrencyWorkshop.Benchmarks.Scenarios;

/// <summary>Correct critical sections: each thread adds 1 to a count without losing it.</summary>
internal static class CriticalSections
{
    public static IReadOnlyList<NamedScenario> All { get; } =
    [
        new("2 threads, lock", () => Locked(2)),
        new("2 threads, Lock", () => OwnLock(2)),
        new("2 threads, Interlocked", () => Added(2)),
        new("2 threads, SemaphoreSlim", () => OneAtATime(2)),
        new("2 threads, compare-exchange", () => Exchanged(2)),
        new("3 threads, lock", () => Locked(3)),
        new("3 threads, Lock", () => OwnLock(3)),
    ];

    /// <summary>More interleavings than a small budget allows.</summary>
    public static NamedScenario TooMany { get; } = new("4 threads, lock", () => Locked(4));

    private static void Locked(int threads)
    {
        var gate = new object();
        var count = 0;
        Threads.Run(threads, () =>
        {
            lock (gate) count++;
        });
        Threads.Expect(threads, count);
    }

    private static void OwnLock(int threads)
    {
        var gate = new Lock();
        var count = 0;
        Threads.Run(threads, () =>
        {
            lock (gate) count++;
        });
        Threads.Expect(threads, count);
    }

    private static void Added(int threads)
    {
        var count = 0;
        Threads.Run(threads, () => Interlocked.Increment(ref count));
        Threads.Expect(threads, count);
    }

    private static void OneAtATime(int threads)
    {
        var gate = new SemaphoreSlim(1);
        var count = 0;
        Threads.Run(threads, () =>
        {
            gate.Wait();
            try
            {
                count++;
            }
            finally
            {
                gate.Release();
            }
        });
        Threads.Expect(threads, count);
    }

    private static void Exchanged(int threads)
    {
        var count = 0;
        Threads.Run(threads, () =>
        {
            int seen;
            do seen = Volatile.Read(ref count);
            while (Interlocked.CompareExchange(ref count, seen + 1, seen) != seen);
        });
        Threads.Expect(threads, count);
    }
}
