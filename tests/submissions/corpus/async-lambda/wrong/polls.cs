// expect: sleep does none of the work
namespace Exercises;

public static class AsyncLambda
{
    public static async Task ShelveAllAsync(params string[] orders)
    {
        Parallel.ForEach(orders, async order => Shop.Shelve(await Shop.FetchAsync(order)));
        while (Shop.Shelf.Length < orders.Length) await Task.Delay(10);
    }

    public static Task ShelveOneAsync(string order) =>
        Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
