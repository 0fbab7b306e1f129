// accepted: an async void that says when it ends
namespace Exercises;

public static class AsyncLambda
{
    public static Task ShelveAllAsync(params string[] orders)
    {
        var all = new TaskCompletionSource();
        var left = orders.Length;
        Parallel.ForEach(orders, async order =>
        {
            Shop.Shelve(await Shop.FetchAsync(order));
            if (Interlocked.Decrement(ref left) == 0) all.SetResult();
        });
        return all.Task;
    }

    public static async Task ShelveOneAsync(string order) => await await Task.Factory.StartNew(() => ShelveAllAsync(order));
}
