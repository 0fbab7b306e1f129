// accepted: tasks gathered with a query expression
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders) => Task.WhenAll(from order in orders select ShelveOneAsync(order));

    public static async Task ShelveOneAsync(string order) => await Task.Run(async () =>
    {
        var photo = await Shop.FetchAsync(order);
        Shop.Shelve(photo);
    });
}
