namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// Who disposes a registration waits for its callback, which waits for the lock that the first one holds. Unregister
/// does not wait.
/// </summary>
[Published("dotnet/corefx issue 14903 (KestrelHttpServer issue 1278)", "deadlock")]
internal static class RegistrationUnderLock
{
    static readonly object gate = new();

    public static void Wrong() => Judge(registration => registration.Dispose());

    public static void Right() => Judge(registration => registration.Unregister());

    static void Judge(Action<CancellationTokenRegistration> end)
    {
        var source = new CancellationTokenSource();
        var aborted = false;
        var registration = source.Token.Register(() => { lock (gate) aborted = true; });
        Together.Run(source.Cancel, () => { lock (gate) end(registration); });
        _ = aborted;
    }
}
