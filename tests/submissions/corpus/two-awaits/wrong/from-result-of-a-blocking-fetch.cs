// expect: TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static Task<string[]> ServeAsync(string first, string second) =>
        Task.WhenAll(Task.FromResult(Shop.Fetch(first, 3)), Task.FromResult(Shop.Fetch(second, 2)));
}
