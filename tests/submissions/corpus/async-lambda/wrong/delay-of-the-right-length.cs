// expect: Task.Delay at 0 s: a sleep does none of the work; AsyncLambda.cs
namespace Exercises;

public static class AsyncLambda
{
    public static async Task ShelveAllAsync(params string[] orders)
    {
        Parallel.ForEach(orders, async order => Shop.Shelve(await Shop.FetchAsync(order)));
        await Task.Delay(2000);
    }

    public static async Task ShelveOneAsync(string order)
    {
        _ = Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
        await Task.Delay(TimeSpan.FromSeconds(2));
    }
}
