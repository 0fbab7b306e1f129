// expect: blocked a thread; .Result
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var photos = new string[orders.Length];
        var threads = orders.Select((order, i) => new Thread(() => photos[i] = Shop.FetchAsync(order).Result)).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        await Task.CompletedTask;
        return photos;
    }
}
