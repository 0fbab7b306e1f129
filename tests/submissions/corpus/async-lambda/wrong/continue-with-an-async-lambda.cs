// expect: r001 was still being served: nothing waited for it; AsyncLambda.cs
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders) =>
        Task.WhenAll(orders.Select(order => Task.CompletedTask.ContinueWith(async _ => Shop.Shelve(await Shop.FetchAsync(order)))));

    public static Task ShelveOneAsync(string order) => Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
