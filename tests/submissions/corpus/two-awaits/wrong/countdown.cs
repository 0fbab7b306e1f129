// expect: blocked; TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        using var both = new CountdownEvent(2);
        var large = Shop.FetchAsync(first, 3);
        var small = Shop.FetchAsync(second, 2);
        _ = large.ContinueWith(_ => both.Signal());
        _ = small.ContinueWith(_ => both.Signal());
        both.Wait();
        return [await large, await small];
    }
}
