// expect: Serial: r002 was started only after r001 had been awaited; AsyncLambda.cs
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders) =>
        Parallel.ForEachAsync(orders, new ParallelOptions { MaxDegreeOfParallelism = 1 }, async (order, _) => Shop.Shelve(await Shop.FetchAsync(order)));

    public static Task ShelveOneAsync(string order) => Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
