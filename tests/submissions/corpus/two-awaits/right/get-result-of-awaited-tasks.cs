// accepted: neither does GetAwaiter().GetResult()
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        Task<string>[] both = [Shop.FetchAsync(first, 3), Shop.FetchAsync(second, 2)];
        foreach (var one in both) await one;
        return Array.ConvertAll(both, one => one.GetAwaiter().GetResult());
    }
}
