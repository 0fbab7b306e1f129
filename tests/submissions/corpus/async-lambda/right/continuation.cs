// accepted: a continuation puts it on the shelf
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders) =>
        Task.WhenAll(orders.Select(async order => Shop.Shelve(await Shop.FetchAsync(order))));

    public static Task ShelveOneAsync(string order) =>
        Task.Run(() => Shop.FetchAsync(order)).ContinueWith(fetch => Shop.Shelve(fetch.Result));
}
