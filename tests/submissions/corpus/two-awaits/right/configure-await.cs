// accepted: ConfigureAwait(false) changes where it goes on, not what it does
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var large = Shop.FetchAsync(first, 3);
        var small = Shop.FetchAsync(second, 2);
        return [await large.ConfigureAwait(false), await small.ConfigureAwait(false)];
    }
}
