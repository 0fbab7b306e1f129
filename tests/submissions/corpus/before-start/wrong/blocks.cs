// expect: blocked a thread; BeforeStart.cs
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        withdrawn.ThrowIfCancellationRequested();
        Shop.ChargeAsync(order).Wait();
        return await Shop.FetchAsync(order, withdrawn);
    }
}
