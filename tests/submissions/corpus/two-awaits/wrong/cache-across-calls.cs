// expect: r005 was never served
namespace Exercises;

public static class TwoAwaits
{
    private static Task<string[]>? s_photos;

    public static Task<string[]> ServeAsync(string first, string second) =>
        s_photos ??= Task.WhenAll(Shop.FetchAsync(first, 3), Shop.FetchAsync(second, 2));
}
