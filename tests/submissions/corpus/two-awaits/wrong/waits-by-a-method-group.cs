// expect: Task.Wait; TwoAwaits.cs:8
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var both = Task.WhenAll(Shop.FetchAsync(first, 3), Shop.FetchAsync(second, 2)); await Task.Run(both.Wait);
        return both.Result;
    }
}
