// expect: Thread.Sleep; a sleep does none of the work
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders) =>
        Task.WhenAll(orders.Select(async order => Shop.Shelve(await Shop.FetchAsync(order))));

    public static async Task ShelveOneAsync(string order)
    {
        await Task.Factory.StartNew(async () => Shop.Shelve(await Shop.FetchAsync(order)));
        Thread.Sleep(2001);
    }
}
