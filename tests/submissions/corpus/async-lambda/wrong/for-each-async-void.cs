// expect: nothing waited for it
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders)
    {
        orders.ToList().ForEach(async order => Shop.Shelve(await Shop.FetchAsync(order)));
        return Task.CompletedTask;
    }

    public static Task ShelveOneAsync(string order) =>
        Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
