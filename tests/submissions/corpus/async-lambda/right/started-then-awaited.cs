// accepted: all under way, then one after the other
namespace Exercises;

public static class AsyncLambda
{
    public static async Task ShelveAllAsync(params string[] orders)
    {
        var fetches = orders.Select(order => Shop.FetchAsync(order)).ToList();
        foreach (var fetch in fetches) Shop.Shelve(await fetch);
    }

    public static Task ShelveOneAsync(string order) =>
        Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
