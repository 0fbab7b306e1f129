// expect: r001 was never served
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders)
    {
        _ = orders.Select(async order => Shop.Shelve(await Shop.FetchAsync(order)));
        return Task.CompletedTask;
    }

    public static Task ShelveOneAsync(string order) =>
        Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
