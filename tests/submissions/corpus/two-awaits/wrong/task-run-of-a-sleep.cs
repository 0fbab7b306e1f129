// expect: Thread.Sleep blocks a thread; TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var large = Shop.FetchAsync(first, 3);
        var small = Shop.FetchAsync(second, 2);
        await Task.Run(() => Thread.Sleep(3000));
        return [await large, await small];
    }
}
