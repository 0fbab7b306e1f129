// expect: Parallel.Invoke came back at 0 s; async void; AsyncLambda.cs
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders)
    {
        Parallel.Invoke([.. orders.Select(order => (Action)(async () => Shop.Shelve(await Shop.FetchAsync(order))))]);
        return Task.CompletedTask;
    }

    public static Task ShelveOneAsync(string order) => Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
