// expect: ended as Faulted, not as Canceled
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        if (withdrawn.IsCancellationRequested) throw new InvalidOperationException("withdrawn");
        await Shop.ChargeAsync(order);
        return await Shop.FetchAsync(order, withdrawn);
    }
}
