// expect: r001 was never served
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders)
    {
        return Task.WhenAny(orders.Select(async order => { await Task.Yield(); Shop.Shelve(await Shop.FetchAsync(order)); }).Append(Task.CompletedTask));
    }

    public static Task ShelveOneAsync(string order) =>
        Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
