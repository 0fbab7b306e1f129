// expect: nothing waited for it
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders)
    {
        foreach (var order in orders) _ = ShelveOneAsync(order);
        return Task.CompletedTask;
    }

    public static Task ShelveOneAsync(string order) =>
        Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
