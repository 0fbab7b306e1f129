// expect: ChargeAsync was called for it
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        return await Task.Run(async () =>
        {
            await Shop.ChargeAsync(order);
            return await Shop.FetchAsync(order, withdrawn);
        });
    }
}
