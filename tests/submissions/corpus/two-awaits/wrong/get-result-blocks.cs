// expect: GetResult() blocked a thread; TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        var both = Task.WhenAll(Shop.FetchAsync(first, 3), Shop.FetchAsync(second, 2));
        return Task.FromResult(both.GetAwaiter().GetResult());
    }
}
