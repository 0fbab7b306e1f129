// accepted: Parallel.ForEachAsync, which awaits each
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders) =>
        Parallel.ForEachAsync(orders, async (order, _) => Shop.Shelve(await Shop.FetchAsync(order)));

    public static Task ShelveOneAsync(string order) =>
        Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
