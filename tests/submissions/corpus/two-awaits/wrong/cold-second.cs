// expect: Serial; TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var small = new Task<Task<string>>(() => Shop.FetchAsync(second, 2));
        var large = await Shop.FetchAsync(first, 3);
        small.Start();
        return [large, await small.Unwrap()];
    }
}
