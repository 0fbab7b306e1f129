// expect: .Result blocked a thread; TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        var large = Shop.FetchAsync(first, 3);
        var small = Shop.FetchAsync(second, 2);
        return Task.FromResult(new[] { large.Result, small.Result });
    }
}
