namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// A barrier with one turnstile: a fast thread comes round again and laps the slow one. It takes a second turnstile,
/// which opens when all have left the first.
/// </summary>
[Published("A. Downey: The Little Book of Semaphores, sections 3.7.3 (reusable barrier non-solution #2) and 3.7.5", "lapped", IsLarge = true)]
internal static class ReusableBarrier
{
    const int Threads = 2;

    static readonly SemaphoreSlim mutex = new(1);
    static readonly SemaphoreSlim turnstile = new(0);
    static readonly SemaphoreSlim closed = new(1);
    static int count;
    static int arrived;

    public static void Wrong() => Judge(
        () =>
        {
            mutex.Wait();
            if (++count == Threads) turnstile.Release();
            mutex.Release();
            turnstile.Wait();
            turnstile.Release();
        },
        () =>
        {
            mutex.Wait();
            if (--count == 0) turnstile.Wait();
            mutex.Release();
        });

    public static void Right() => Judge(
        () =>
        {
            mutex.Wait();
            if (++count == Threads)
            {
                closed.Wait();
                turnstile.Release();
            }
            mutex.Release();
            turnstile.Wait();
            turnstile.Release();
        },
        () =>
        {
            mutex.Wait();
            if (--count == 0)
            {
                turnstile.Wait();
                closed.Release();
            }
            mutex.Release();
            closed.Wait();
            closed.Release();
        });

    static void Judge(Action enter, Action leave)
    {
        void Rounds()
        {
            for (var round = 1; round <= 2; round++)
            {
                Interlocked.Increment(ref arrived);
                enter();
                Assert.True(Volatile.Read(ref arrived) >= round * Threads, "lapped");
                leave();
            }
        }
        Together.Run(Rounds, Rounds);
    }
}
