// expect: Task.Wait blocked a thread; AsyncLambda.cs
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders)
    {
        Parallel.ForEach(orders, order => Shop.Shelve(Wait(Shop.FetchAsync(order))));
        return Task.CompletedTask;
        static string Wait(Task<string> fetch) { fetch.Wait(); return fetch.Result; }
    }

    public static Task ShelveOneAsync(string order) =>
        Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
