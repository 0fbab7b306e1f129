// accepted: a delay of no time, but with the token, throws
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        await Task.Delay(TimeSpan.Zero, withdrawn);
        await Shop.ChargeAsync(order);
        return await Shop.FetchAsync(order, withdrawn);
    }
}
