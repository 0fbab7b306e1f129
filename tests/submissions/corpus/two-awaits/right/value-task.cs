// accepted: a ValueTask that is awaited once
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var large = FetchAsync(first, 3);
        var small = FetchAsync(second, 2);
        return [await large, await small];
    }

    private static async ValueTask<string> FetchAsync(string order, double seconds) => await Shop.FetchAsync(order, seconds);
}
