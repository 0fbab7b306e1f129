// expect: .Result blocked a thread; pool; TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static Task<string[]> ServeAsync(string first, string second) => Task.Run(() =>
    {
        var large = Shop.FetchAsync(first, 3);
        var small = Shop.FetchAsync(second, 2);
        return new[] { large.Result, small.Result };
    });
}
