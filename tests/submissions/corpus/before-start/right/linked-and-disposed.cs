// accepted: looks at a linked token, disposed of at the end
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(withdrawn, CancellationToken.None);
        either.Token.ThrowIfCancellationRequested();
        _ = await Shop.ChargeAsync(order).ConfigureAwait(false);
        return await Shop.FetchAsync(order, either.Token).ConfigureAwait(false);
    }
}
