// expect: r001 was served with Fetch, which blocks a thread
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders)
    {
        Parallel.ForEach(orders, order => Shop.Shelve(Shop.Fetch(order)));
        return Task.CompletedTask;
    }

    public static Task ShelveOneAsync(string order) =>
        Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
