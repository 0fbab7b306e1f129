// expect: BeforeStart.cs
namespace Exercises;

public static class BeforeStart
{
    public static Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        var serving = new Task<Task<string>>(async () =>
        {
            await Shop.ChargeAsync(order);
            return await Shop.FetchAsync(order, withdrawn);
        }, withdrawn);
        return serving.Unwrap();
    }
}
