// accepted: a linked source is cancelled from the start as well
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(withdrawn);
        linked.Token.ThrowIfCancellationRequested();
        await Shop.ChargeAsync(order);
        return await Shop.FetchAsync(order, linked.Token);
    }
}
