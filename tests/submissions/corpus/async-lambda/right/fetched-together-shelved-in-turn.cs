// accepted: WhenAll of the fetches, then the shelf
namespace Exercises;

public static class AsyncLambda
{
    public static async Task ShelveAllAsync(params string[] orders)
    {
        foreach (var photo in await Task.WhenAll(Array.ConvertAll(orders, order => Shop.FetchAsync(order)))) Shop.Shelve(photo);
    }

    public static async Task ShelveOneAsync(string order) => Shop.Shelve(await Task.Run(() => Shop.FetchAsync(order)));
}
