namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>A flag that stops a loop: read plainly, the compiler may read it once, and the loop never ends.</summary>
[Published("J. Bloch: Effective Java, 2nd edition, item 66 (StopThread); C# reference: volatile", "data race on", DataRaces = true)]
internal static class StopFlag
{
    static bool plain;
    static volatile bool marked;

    public static void Wrong() => Together.Run(() => { while (!plain) Thread.Yield(); }, () => plain = true);

    public static void Right() => Together.Run(() => { while (!marked) Thread.Yield(); }, () => marked = true);
}
