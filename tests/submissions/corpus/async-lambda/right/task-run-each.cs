// accepted: a job for each
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders) =>
        Task.WhenAll(orders.Select(order => Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)))));

    public static Task ShelveOneAsync(string order) =>
        Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
