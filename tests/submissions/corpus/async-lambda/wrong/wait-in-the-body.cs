// expect: Task.Wait blocked a thread; AsyncLambda.cs
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders) => Task.Run(() => Parallel.ForEach(orders, order => ShelveOneAsync(order).Wait()));

    public static Task ShelveOneAsync(string order) => Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
