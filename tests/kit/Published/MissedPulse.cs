namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>A pulse that comes before the wait is lost: what is waited for must be kept in a field.</summary>
[Published("J. Albahari: Threading in C#, part 4, Signaling with Wait and Pulse", "deadlock")]
internal static class MissedPulse
{
    static readonly object gate = new();
    static bool go;

    public static void Wrong() => Together.Run(
        () => { lock (gate) Monitor.Wait(gate); },
        () => { lock (gate) Monitor.Pulse(gate); });

    public static void Right() => Together.Run(
        () =>
        {
            lock (gate)
                while (!go) Monitor.Wait(gate);
        },
        () =>
        {
            lock (gate)
            {
                go = true;
                Monitor.Pulse(gate);
            }
        });
}
