// accepted: a source that is cancelled at once
namespace Exercises;

public static class BeforeStart
{
    public static Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        if (!withdrawn.IsCancellationRequested) return Serve();
        var never = new TaskCompletionSource<string>();
        never.SetCanceled(withdrawn);
        return never.Task;

        async Task<string> Serve()
        {
            await Shop.ChargeAsync(order);
            return await Shop.FetchAsync(order, withdrawn);
        }
    }
}
