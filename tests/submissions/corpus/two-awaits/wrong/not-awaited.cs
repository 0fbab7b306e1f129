// expect: still being served; nothing waited for it
namespace Exercises;

public static class TwoAwaits
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        _ = Shop.FetchAsync(first, 3);
        _ = Shop.FetchAsync(second, 2);
        return Task.FromResult(new[] { "r001.jpg, 533 KB", "r002.jpg, 670 KB" });
    }
}
