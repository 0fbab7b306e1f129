// accepted: no async method around it, and a task that is cancelled from the start
namespace Exercises;

public static class BeforeStart
{
    public static Task<string> ServeAsync(string order, CancellationToken withdrawn) =>
        withdrawn.IsCancellationRequested ? Task.FromCanceled<string>(withdrawn) : ChargeAndFetchAsync(order, withdrawn);

    private static async Task<string> ChargeAndFetchAsync(string order, CancellationToken withdrawn)
    {
        await Shop.ChargeAsync(order);
        return await Shop.FetchAsync(order, withdrawn);
    }
}
