// accepted: in the order of completion, each to its place
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var fetches = orders.Select(order => Shop.FetchAsync(order)).ToArray();
        await foreach (var fetch in Task.WhenEach(fetches)) _ = await fetch;
        return fetches.Select(fetch => fetch.Result).ToArray();
    }
}
