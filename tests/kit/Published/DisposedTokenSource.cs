namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>Between the check and the Cancel another thread disposes the source.</summary>
[Published("thomhurst/EnumerableAsyncProcessor issue 368; dotnet/runtime issue 29970", "ObjectDisposedException")]
internal static class DisposedTokenSource
{
    sealed class Processor : IDisposable
    {
        readonly CancellationTokenSource source = new();
        volatile bool disposed;

        public void CancelUnsafely()
        {
            if (!disposed) source.Cancel();
        }

        public void Cancel()
        {
            try
            {
                if (!disposed) source.Cancel();
            }
            catch (ObjectDisposedException)
            {
                // Whoever disposed it has no use for the cancellation.
            }
        }

        public void Dispose()
        {
            disposed = true;
            source.Dispose();
        }
    }

    public static void Wrong()
    {
        var processor = new Processor();
        Together.Run(processor.CancelUnsafely, processor.Dispose);
    }

    public static void Right()
    {
        var processor = new Processor();
        Together.Run(processor.Cancel, processor.Dispose);
    }
}
