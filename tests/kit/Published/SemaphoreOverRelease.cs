namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>Where the wait stands inside the try, a wait that was cancelled is followed by a release of what was never entered.</summary>
[Published("Azure/azure-iot-sdk-csharp issue 1502, mended in pull request 1508; NuGet/NuGet.Client pull request 3357", "SemaphoreFullException", IsLarge = true)]
internal static class SemaphoreOverRelease
{
    public static async Task Wrong()
    {
        using var semaphore = new SemaphoreSlim(1, 1);
        await Judge(async token =>
        {
            try
            {
                await semaphore.WaitAsync(token);
            }
            finally
            {
                semaphore.Release();
            }
        });
    }

    public static async Task Right()
    {
        using var semaphore = new SemaphoreSlim(1, 1);
        await Judge(async token =>
        {
            await semaphore.WaitAsync(token);
            semaphore.Release();
        });
    }

    static async Task Judge(Func<CancellationToken, Task> send)
    {
        using var source = new CancellationTokenSource();
        var sending = Task.Run(() => send(CancellationToken.None));
        var withdrawn = Task.Run(() => send(source.Token));
        source.Cancel();
        await sending;
        try
        {
            await withdrawn;
        }
        catch (OperationCanceledException)
        {
            // The caller asked for it.
        }
    }
}
