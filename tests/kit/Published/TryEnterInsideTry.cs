namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>Where the attempt to take the lock stands inside the try, the finally also releases a lock that was not taken.</summary>
[Published("aspnet/HttpClientFactory issue 149, mended in pull request 153", "SynchronizationLockException")]
internal static class TryEnterInsideTry
{
    static readonly object cleanup = new();

    public static void Wrong()
    {
        static void Clean()
        {
            try
            {
                if (!Monitor.TryEnter(cleanup)) return;
            }
            finally
            {
                Monitor.Exit(cleanup);
            }
        }
        Together.Run(Clean, Clean);
    }

    public static void Right()
    {
        static void Clean()
        {
            if (!Monitor.TryEnter(cleanup)) return;
            Monitor.Exit(cleanup);
        }
        Together.Run(Clean, Clean);
    }
}
