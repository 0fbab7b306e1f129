// expect: r001 was never served: nothing waited for it; AsyncLambda.cs
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders)
    {
        foreach (var order in orders) _ = new Timer(async _ => Shop.Shelve(await Shop.FetchAsync(order)), null, 0, Timeout.Infinite);
        return Task.CompletedTask;
    }

    public static Task ShelveOneAsync(string order) => Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
