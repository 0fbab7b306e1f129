// accepted: PLINQ begins the tasks, WhenAll waits for them
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders) =>
        Task.WhenAll(orders.AsParallel().Select(async order => Shop.Shelve(await Shop.FetchAsync(order))).ToList());

    public static Task ShelveOneAsync(string order) => Task.Run(() => Shop.FetchAsync(order)).ContinueWith(photo => Shop.Shelve(photo.Result), TaskScheduler.Default);
}
