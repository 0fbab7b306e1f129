namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// Without the second check, both threads that saw null create one. With it, a plain field is enough in .NET, where
/// a reference is published with all that was written before.
/// </summary>
[Published("D. Schmidt, T. Harrison: Double-Checked Locking, PLoP 1996; V. Morrison: Understand the Impact of Low-Lock Techniques in Multithreaded Apps, MSDN Magazine, October 2005", "created 2 times", DataRaces = true)]
internal static class DoubleCheckedLocking
{
    static readonly object gate = new();
    static Catalogue? catalogue;
    static int created;

    sealed class Catalogue
    {
        public readonly int Titles = 3;

        public Catalogue() => created++;
    }

    public static void Wrong() => Judge(() =>
    {
        if (catalogue is null)
            lock (gate)
                catalogue = new Catalogue();
        return catalogue;
    });

    public static void Right() => Judge(() =>
    {
        if (catalogue is null)
            lock (gate)
                catalogue ??= new Catalogue();
        return catalogue;
    });

    static void Judge(Func<Catalogue> only)
    {
        Together.Run(() => Assert.Equal(3, only().Titles), () => Assert.Equal(3, only().Titles));
        Assert.True(created == 1, $"created {created} times");
    }
}
