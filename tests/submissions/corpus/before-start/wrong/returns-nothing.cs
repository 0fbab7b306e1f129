// expect: The cancellation was swallowed; partial result
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        if (withdrawn.IsCancellationRequested) return "";
        await Shop.ChargeAsync(order);
        return await Shop.FetchAsync(order, withdrawn);
    }
}
