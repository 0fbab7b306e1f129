// expect: ThreadPool.QueueUserWorkItem came back; async void; AsyncLambda.cs
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders) =>
        Task.WhenAll(orders.Select(async order => Shop.Shelve(await Shop.FetchAsync(order))));

    public static async Task ShelveOneAsync(string order)
    {
        ThreadPool.QueueUserWorkItem(async _ => Shop.Shelve(await Shop.FetchAsync(order)));
        await Task.Yield();
    }
}
