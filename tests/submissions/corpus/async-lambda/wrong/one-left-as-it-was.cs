// expect: It is the outer task of two; AsyncLambda.cs
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders) => Task.WhenAll(orders.Select(async order => Shop.Shelve(await Shop.FetchAsync(order))));

    public static async Task ShelveOneAsync(string order) =>
        await Task.Factory.StartNew(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
