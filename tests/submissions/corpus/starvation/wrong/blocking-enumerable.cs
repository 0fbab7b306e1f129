// expect: ToBlockingEnumerable blocked a thread; Starvation.cs
namespace Exercises;

public static class Starvation
{
    public static Task<string[]> ServeAsync(params string[] orders)
    {
        var fetches = orders.Select(order => Shop.FetchAsync(order)).ToList();
        return Task.FromResult(Task.WhenEach(fetches).ToBlockingEnumerable().Select(fetch => fetch.Result).Order().ToArray());
    }
}
