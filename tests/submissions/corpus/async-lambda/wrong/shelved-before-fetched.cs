// expect: The results are not what was fetched; made up
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders) => Task.WhenAll(orders.Select(order => ShelveOneAsync(order)));

    public static async Task ShelveOneAsync(string order)
    {
        Shop.Shelve($"{order}.jpg, 533 KB");
        await Shop.FetchAsync(order);
    }
}
