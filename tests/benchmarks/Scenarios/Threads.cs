namespace ConcurrencyWorkshop.Benchmarks.Scenarios;

/// <summary>What the scenarios share.</summary>
internal static class Threads
{
    /// <summary>Runs the code on so many threads at once and joins them.</summary>
    public static void Run(int count, Action code)
    {
        var threads = new Thread[count];
        for (var i = 0; i < count; i++) threads[i] = new Thread(() => code());
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
    }

    /// <exception cref="InvalidOperationException">The numbers differ.</exception>
    public static void Expect(int expected, int actual)
    {
        if (actual != expected) throw new InvalidOperationException($"{actual} instead of {expected}: an update was lost.");
    }
}
