// accepted: awaits a task that is cancelled
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        if (withdrawn.IsCancellationRequested) await Task.FromCanceled(withdrawn);
        await Shop.ChargeAsync(order);
        return await Shop.FetchAsync(order, withdrawn);
    }
}
