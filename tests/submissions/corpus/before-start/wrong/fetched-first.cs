// expect: FetchAsync was called for it
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        var photo = await Shop.FetchAsync(order, withdrawn);
        await Shop.ChargeAsync(order);
        return photo;
    }
}
