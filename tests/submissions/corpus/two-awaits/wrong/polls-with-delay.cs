// expect: Task.Delay; a sleep does none of the work
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var large = Shop.FetchAsync(first, seconds: 3);
        var small = Shop.FetchAsync(second, seconds: 2);
        while (!large.IsCompleted || !small.IsCompleted) await Task.Delay(100);
        return [await large, await small];
    }
}
