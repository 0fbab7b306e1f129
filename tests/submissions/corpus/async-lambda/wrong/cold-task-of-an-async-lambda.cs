// expect: The task that new Task made was waited for; async void; AsyncLambda.cs
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders) => Task.WhenAll(orders.Select(order => ShelveOneAsync(order)));

    public static Task ShelveOneAsync(string order)
    {
        var task = new Task(async () => Shop.Shelve(await Shop.FetchAsync(order)));
        task.Start();
        return task;
    }
}
