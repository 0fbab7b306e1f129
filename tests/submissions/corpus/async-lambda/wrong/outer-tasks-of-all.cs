// expect: The task of TaskFactory.StartNew was waited for; outer task
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders) =>
        Task.WhenAll(orders.Select(order => Task.Factory.StartNew(async () => Shop.Shelve(await Shop.FetchAsync(order)))));

    public static Task ShelveOneAsync(string order) =>
        Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
