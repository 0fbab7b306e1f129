// expect: r003 was withdrawn before it began, and ChargeAsync was called
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        await Task.CompletedTask;
        var order2 = order;
        if (order2 == "r001") throw new OperationCanceledException(withdrawn);
        await Shop.ChargeAsync(order);
        return await Shop.FetchAsync(order, withdrawn);
    }
}
