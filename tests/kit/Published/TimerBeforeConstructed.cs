namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>A timer that is due at once calls back before its constructor has returned and the field is assigned.</summary>
[Published("sipsorcery-org/sipsorcery pull request 1439", "NullReferenceException", IsMissed = true)]
internal static class TimerBeforeConstructed
{
    static Timer? timer;

    public static void Wrong()
    {
        using var called = new ManualResetEventSlim();
        timer = new Timer(_ =>
        {
            timer!.Dispose();
            called.Set();
        }, null, 0, Timeout.Infinite);
        called.Wait();
    }

    public static void Right()
    {
        using var called = new ManualResetEventSlim();
        timer = new Timer(_ =>
        {
            timer!.Dispose();
            called.Set();
        }, null, Timeout.Infinite, Timeout.Infinite);
        timer.Change(0, Timeout.Infinite);
        called.Wait();
    }
}
