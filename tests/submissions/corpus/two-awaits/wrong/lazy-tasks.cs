// expect: Serial: r002 was started only after r001
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var large = new Lazy<Task<string>>(() => Shop.FetchAsync(first, seconds: 3));
        var small = new Lazy<Task<string>>(() => Shop.FetchAsync(second, seconds: 2));
        return [await large.Value, await small.Value];
    }
}
