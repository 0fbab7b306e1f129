// accepted: as they complete
namespace Exercises;

public static class AsyncLambda
{
    public static async Task ShelveAllAsync(params string[] orders)
    {
        await foreach (var fetch in Task.WhenEach(orders.Select(order => Shop.FetchAsync(order)))) Shop.Shelve(await fetch);
    }

    public static Task ShelveOneAsync(string order) =>
        Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
