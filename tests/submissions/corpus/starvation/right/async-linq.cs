// accepted: the async LINQ of .NET 10
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var fetches = orders.Select((order, place) => FetchAsync(order, place)).ToArray();
        return await Task.WhenEach(fetches).Select(fetch => fetch.Result).OrderBy(one => one.Place).Select(one => one.Photo).ToArrayAsync();

        static async Task<(int Place, string Photo)> FetchAsync(string order, int place) => (place, await Shop.FetchAsync(order));
    }
}
