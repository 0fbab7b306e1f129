// expect: TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var large = Shop.FetchAsync(first, 3);
        var small = Shop.FetchAsync(second, 2);
        while (!large.IsCompleted || !small.IsCompleted) await Task.Yield();
        return [large.Result, small.Result];
    }
}
