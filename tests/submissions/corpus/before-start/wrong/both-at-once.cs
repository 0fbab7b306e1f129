// expect: r001 was withdrawn before it began; BeforeStart.cs
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        var photo = Shop.FetchAsync(order, withdrawn);
        await Shop.ChargeAsync(order);
        return await photo;
    }
}
