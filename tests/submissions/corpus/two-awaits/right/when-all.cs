// accepted: WhenAll keeps the order of its arguments
namespace Exercises;

public static class TwoAwaits
{
    public static Task<string[]> ServeAsync(string first, string second) =>
        Task.WhenAll(Shop.FetchAsync(first, 3), Shop.FetchAsync(second, 2));
}
