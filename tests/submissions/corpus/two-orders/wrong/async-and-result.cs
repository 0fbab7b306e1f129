// expect: r001 was served with FetchAsync, not with Fetch; TwoOrders.cs
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second) => ServeAsync(first, second).Result;

    private static async Task<string[]> ServeAsync(string first, string second) =>
        await Task.WhenAll(Shop.FetchAsync(first), Shop.FetchAsync(second));
}
