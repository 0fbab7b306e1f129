// expect: Parallel.ForEach came back at 0 s; async void
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders) =>
        Task.Run(() => Parallel.ForEach(orders, async order => Shop.Shelve(await Shop.FetchAsync(order))));

    public static Task ShelveOneAsync(string order) =>
        Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
