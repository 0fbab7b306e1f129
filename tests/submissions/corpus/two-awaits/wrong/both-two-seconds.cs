// expect: 3 s
namespace Exercises;

public static class TwoAwaits
{
    public static Task<string[]> ServeAsync(string first, string second) =>
        Task.WhenAll(Shop.FetchAsync(first, 2), Shop.FetchAsync(second, 2));
}
