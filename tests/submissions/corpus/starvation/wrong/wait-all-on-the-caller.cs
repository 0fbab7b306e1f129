// expect: Task.WaitAll blocked a thread; main
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var fetches = orders.Select(order => Shop.FetchAsync(order)).ToArray();
        Task.WaitAll(fetches);
        await Task.CompletedTask;
        return fetches.Select(fetch => fetch.Result).ToArray();
    }
}
