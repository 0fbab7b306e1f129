// expect: The cancellation was swallowed
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        if (withdrawn.IsCancellationRequested) return null!;
        await Shop.ChargeAsync(order);
        return await Shop.FetchAsync(order, withdrawn);
    }
}
