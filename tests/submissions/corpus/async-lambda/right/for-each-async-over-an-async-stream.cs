// accepted: Parallel.ForEachAsync over an async stream
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders) => Parallel.ForEachAsync(
        Stream(orders), new ParallelOptions { MaxDegreeOfParallelism = 10 }, async (order, _) => Shop.Shelve(await Shop.FetchAsync(order)));

    public static Task ShelveOneAsync(string order) =>
        Task.Factory.StartNew(async () => Shop.Shelve(await Shop.FetchAsync(order)), CancellationToken.None, TaskCreationOptions.DenyChildAttach, TaskScheduler.Default).Unwrap();

#pragma warning disable CS1998
    private static async IAsyncEnumerable<string> Stream(string[] orders)
    {
        foreach (var order in orders) yield return order;
    }
#pragma warning restore CS1998
}
