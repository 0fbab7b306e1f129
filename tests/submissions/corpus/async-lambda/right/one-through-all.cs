// accepted: one is a set of one
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders) =>
        Task.WhenAll(orders.Select(async order => Shop.Shelve(await Shop.FetchAsync(order))));

    public static Task ShelveOneAsync(string order) =>
        Task.Run(() => ShelveAllAsync(order));
}
