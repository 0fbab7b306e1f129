namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// A timer calls back again while the last call still runs, where that takes longer than the period. Set for one call,
/// and set anew at that call's end, calls do not overlap.
/// </summary>
[Published("dotnet/dotnet-api-docs issue 10843 (the example of System.Threading.Timer); the cure: dotnet/corefx issue 39313", "2 calls are counted as 1")]
internal static class TimerReentrance
{
    public static void Wrong()
    {
        var calls = 0;
        // Not disposed: a call may come after the two that are waited for.
        var called = new SemaphoreSlim(0);
        using var timer = new Timer(_ =>
        {
            var before = calls;
            Thread.Sleep(1500);
            calls = before + 1;
            called.Release();
        }, null, 1000, 1000);
        called.Wait();
        called.Wait();
        Assert.True(calls >= 2, $"2 calls are counted as {calls}");
    }

    public static void Right()
    {
        var calls = 0;
        var called = new SemaphoreSlim(0);
        Timer? timer = null;
        timer = new Timer(_ =>
        {
            var before = calls;
            Thread.Sleep(1500);
            calls = before + 1;
            if (calls < 2) timer!.Change(1000, Timeout.Infinite);
            called.Release();
        }, null, Timeout.Infinite, Timeout.Infinite);
        timer.Change(1000, Timeout.Infinite);
        called.Wait();
        called.Wait();
        Assert.True(calls >= 2, $"2 calls are counted as {calls}");
        timer.Dispose();
    }
}
