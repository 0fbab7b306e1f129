// expect: null was returned instead of a task
namespace Exercises;

public static class BeforeStart
{
    public static Task<string> ServeAsync(string order, CancellationToken withdrawn) =>
        withdrawn.IsCancellationRequested ? null! : ChargeAndFetchAsync(order, withdrawn);

    private static async Task<string> ChargeAndFetchAsync(string order, CancellationToken withdrawn)
    {
        await Shop.ChargeAsync(order);
        return await Shop.FetchAsync(order, withdrawn);
    }
}
