// expect: r001 was still being served: nothing waited for it; AsyncLambda.cs
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders)
    {
        orders.ToList().ForEach(async order => Shop.Shelve(await Shop.FetchAsync(order)));
        return Task.CompletedTask;
    }

    public static Task ShelveOneAsync(string order) => Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
