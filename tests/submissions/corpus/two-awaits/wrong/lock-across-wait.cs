// expect: blocked; TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    private static readonly Lock s_lock = new();

    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var large = Shop.FetchAsync(first, 3);
        var small = Shop.FetchAsync(second, 2);
        lock (s_lock) Task.WaitAll(large, small);
        return [await large, await small];
    }
}
