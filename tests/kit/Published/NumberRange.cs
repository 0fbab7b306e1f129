namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>Two bounds, each safe by itself, checked against one another by two threads at once.</summary>
[Published("B. Goetz et al.: Java Concurrency in Practice, section 4.3.3, listing 4.10 (NumberRange)", "5 > 4", DataRaces = true)]
internal static class NumberRange
{
    static readonly object gate = new();
    static int lower;
    static int upper = 10;

    public static void Wrong()
    {
        Together.Run(
            () => { if (Volatile.Read(ref upper) >= 5) Volatile.Write(ref lower, 5); },
            () => { if (Volatile.Read(ref lower) <= 4) Volatile.Write(ref upper, 4); });
        Assert.True(lower <= upper, $"{lower} > {upper}");
    }

    public static void Right()
    {
        Together.Run(
            () => { lock (gate) if (upper >= 5) lower = 5; },
            () => { lock (gate) if (lower <= 4) upper = 4; });
        Assert.True(lower <= upper, $"{lower} > {upper}");
    }
}
