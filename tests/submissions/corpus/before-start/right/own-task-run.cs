// accepted: its own Task.Run with the token never begins
namespace Exercises;

public static class BeforeStart
{
    public static Task<string> ServeAsync(string order, CancellationToken withdrawn) => Task.Run(async () =>
    {
        await Shop.ChargeAsync(order);
        return await Shop.FetchAsync(order, withdrawn);
    }, withdrawn);
}
