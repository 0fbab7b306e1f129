namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>All closures of a loop share its variable, and see what it holds when they run.</summary>
[Published("E. Lippert: Closing over the loop variable considered harmful, Fabulous Adventures in Coding, 2009", "seen: ")]
internal static class CapturedLoopVariable
{
    public static void Wrong()
    {
        var seen = new int[3];
        var threads = new Thread[2];
        for (var i = 0; i < 2; i++)
        {
            threads[i] = new Thread(() => Interlocked.Increment(ref seen[i]));
            threads[i].Start();
        }
        Judge(threads, seen);
    }

    public static void Right()
    {
        var seen = new int[3];
        var threads = new Thread[2];
        for (var i = 0; i < 2; i++)
        {
            var copy = i;
            threads[i] = new Thread(() => Interlocked.Increment(ref seen[copy]));
            threads[i].Start();
        }
        Judge(threads, seen);
    }

    static void Judge(Thread[] threads, int[] seen)
    {
        foreach (var thread in threads) thread.Join();
        Assert.True(seen[0] == 1 && seen[1] == 1, $"seen: {string.Join(" ", seen)}");
    }
}
