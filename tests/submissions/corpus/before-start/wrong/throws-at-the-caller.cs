// expect: The call itself threw the OperationCanceledException; no task was returned
namespace Exercises;

public static class BeforeStart
{
    public static Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        withdrawn.ThrowIfCancellationRequested();
        return ChargeAndFetchAsync(order, withdrawn);
    }

    private static async Task<string> ChargeAndFetchAsync(string order, CancellationToken withdrawn)
    {
        await Shop.ChargeAsync(order);
        return await Shop.FetchAsync(order, withdrawn);
    }
}
