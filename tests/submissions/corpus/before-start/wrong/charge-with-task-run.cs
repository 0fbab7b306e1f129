// expect: BeforeStart.cs
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        _ = Task.Run(() => Shop.ChargeAsync(order), withdrawn);
        return await Shop.FetchAsync(order, withdrawn);
    }
}
