// expect: BeforeStart.cs
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        await Task.Yield();
        if (withdrawn.CanBeCanceled && withdrawn.WaitHandle.WaitOne(0)) return "";
        await Shop.ChargeAsync(order);
        return await Shop.FetchAsync(order, withdrawn);
    }
}
