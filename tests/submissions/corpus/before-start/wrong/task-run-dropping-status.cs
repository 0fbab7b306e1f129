// expect: r001 was withdrawn before it began; BeforeStart.cs
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        var charge = Shop.ChargeAsync(order);
        withdrawn.ThrowIfCancellationRequested();
        await charge;
        return await Shop.FetchAsync(order, withdrawn);
    }
}
