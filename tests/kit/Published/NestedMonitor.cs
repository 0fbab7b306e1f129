namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>A thread that waits inside two locks gives up only the inner one, and nobody can come and wake it.</summary>
[Published("A. Lister: The Problem of Nested Monitor Calls, Operating Systems Review 11(3), 1977", "deadlock")]
internal static class NestedMonitor
{
    static readonly object desk = new();
    static readonly object tray = new();
    static bool filled;

    public static void Wrong() => Together.Run(
        () => { lock (desk) Take(); },
        () => { lock (desk) Fill(); });

    public static void Right() => Together.Run(Take, Fill);

    static void Take()
    {
        lock (tray)
            while (!filled) Monitor.Wait(tray);
    }

    static void Fill()
    {
        lock (tray)
        {
            filled = true;
            Monitor.PulseAll(tray);
        }
    }
}
