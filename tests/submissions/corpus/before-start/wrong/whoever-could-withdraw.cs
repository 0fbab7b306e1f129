// expect: OperationCanceledException
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        if (withdrawn.CanBeCanceled) throw new OperationCanceledException(withdrawn);
        await Shop.ChargeAsync(order);
        return await Shop.FetchAsync(order, withdrawn);
    }
}
