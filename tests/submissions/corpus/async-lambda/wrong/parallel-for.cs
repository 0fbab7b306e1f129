// expect: Parallel.For came back at 0 s; async void; AsyncLambda.cs
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders)
    {
        Parallel.For(0, orders.Length, async i => Shop.Shelve(await Shop.FetchAsync(orders[i])));
        return Task.CompletedTask;
    }

    public static Task ShelveOneAsync(string order) =>
        Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
