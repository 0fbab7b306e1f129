// expect: BeforeStart.cs
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        withdrawn.ThrowIfCancellationRequested();
        await Shop.ChargeAsync(order).WaitAsync(withdrawn);
        return await Shop.FetchAsync(order, CancellationToken.None);
    }
}
