// expect: AggregateException; The operation was canceled
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        using var registration = withdrawn.Register(() => throw new OperationCanceledException(withdrawn));
        await Shop.ChargeAsync(order);
        return await Shop.FetchAsync(order, withdrawn);
    }
}
