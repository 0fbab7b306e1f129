namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// Two tokens' callbacks each dispose the other's registration, and to dispose one waits until its callback has
/// returned. Who comes second must return at once.
/// </summary>
[Published("dotnet/runtime issue 43438, mended in pull request 90078 (Microsoft.Extensions.Primitives.CompositeChangeToken)", "deadlock")]
internal static class CompositeChangeToken
{
    sealed class Composite
    {
        readonly CancellationTokenRegistration[] registrations;
        readonly bool onlyOnce;
        int changed;

        public Composite(bool onlyOnce, params CancellationToken[] tokens)
        {
            this.onlyOnce = onlyOnce;
            registrations = new CancellationTokenRegistration[tokens.Length];
            for (var i = 0; i < tokens.Length; i++) registrations[i] = tokens[i].Register(OnChange);
        }

        void OnChange()
        {
            if (onlyOnce && Interlocked.Exchange(ref changed, 1) == 1) return;
            foreach (var registration in registrations) registration.Dispose();
        }
    }

    public static void Wrong() => Judge(onlyOnce: false);

    public static void Right() => Judge(onlyOnce: true);

    static void Judge(bool onlyOnce)
    {
        CancellationTokenSource one = new(), other = new();
        _ = new Composite(onlyOnce, one.Token, other.Token);
        Together.Run(one.Cancel, other.Cancel);
    }
}
