// accepted: a local async function instead of a lambda
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders)
    {
        async Task ShelveAsync(string order) => Shop.Shelve(await Shop.FetchAsync(order));
        return Task.WhenAll(orders.Select(ShelveAsync));
    }

    public static Task ShelveOneAsync(string order) =>
        Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
