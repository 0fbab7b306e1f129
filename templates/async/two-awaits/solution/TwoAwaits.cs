namespace Exercises;

public static class TwoAwaits
{
    /// <summary>Serves two orders and returns their photos, the first order's first.</summary>
    public static Task<string[]> ServeAsync(string first, string second) =>
        Task.WhenAll(Shop.FetchAsync(first, seconds: 3), Shop.FetchAsync(second, seconds: 2));
}
