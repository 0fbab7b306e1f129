// accepted: looks again after the charge
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        withdrawn.ThrowIfCancellationRequested();
        await Shop.ChargeAsync(order);
        withdrawn.ThrowIfCancellationRequested();
        return await Shop.FetchAsync(order, withdrawn);
    }
}
