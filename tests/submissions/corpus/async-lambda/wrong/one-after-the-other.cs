// expect: Serial; r002 was started only after r001
namespace Exercises;

public static class AsyncLambda
{
    public static async Task ShelveAllAsync(params string[] orders)
    {
        foreach (var order in orders) Shop.Shelve(await Shop.FetchAsync(order));
    }

    public static Task ShelveOneAsync(string order) =>
        Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
