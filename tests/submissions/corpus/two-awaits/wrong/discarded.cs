// expect: not what was fetched
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        _ = Shop.FetchAsync(first, seconds: 3);
        _ = Shop.FetchAsync(second, seconds: 2);
        await Task.Delay(3000);
        return ["r001.jpg, 533 KB", "r002.jpg, 670 KB"];
    }
}
