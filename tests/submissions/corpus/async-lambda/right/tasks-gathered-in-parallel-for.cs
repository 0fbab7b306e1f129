// accepted: Parallel.For only begins the tasks, and they are awaited
namespace Exercises;

public static class AsyncLambda
{
    public static async Task ShelveAllAsync(params string[] orders)
    {
        var tasks = new Task[orders.Length];
        Parallel.For(0, orders.Length, i => tasks[i] = Shop.FetchAsync(orders[i]).ContinueWith(fetch => Shop.Shelve(fetch.Result)));
        await Task.WhenAll(tasks);
    }

    public static Task ShelveOneAsync(string order) =>
        Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
