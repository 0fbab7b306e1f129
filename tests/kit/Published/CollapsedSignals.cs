namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>An event that is set twice before anyone waits releases one thread. What must be counted takes a semaphore.</summary>
[Published("EventWaitHandle.Set, remarks: no guarantee that every call to Set releases a thread", "deadlock")]
internal static class CollapsedSignals
{
    public static void Wrong()
    {
        var ready = new AutoResetEvent(false);
        Together.Run(() => ready.WaitOne(), () => ready.WaitOne(), () => { ready.Set(); ready.Set(); });
    }

    public static void Right()
    {
        var ready = new SemaphoreSlim(0);
        Together.Run(ready.Wait, ready.Wait, () => { ready.Release(); ready.Release(); });
    }
}
