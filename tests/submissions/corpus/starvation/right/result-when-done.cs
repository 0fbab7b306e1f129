// accepted: a result that is there already blocks nobody
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var fetches = orders.Select(order => Shop.FetchAsync(order)).ToArray();
        await Task.WhenAll(fetches);
        return fetches.Select(fetch => fetch.Result).ToArray();
    }
}
