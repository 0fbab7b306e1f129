// expect: GetResult() blocked a thread
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var large = Shop.FetchAsync(first, 3).ConfigureAwait(false).GetAwaiter();
        var small = Shop.FetchAsync(second, 2).ConfigureAwait(false).GetAwaiter();
        await Task.CompletedTask;
        return [large.GetResult(), small.GetResult()];
    }
}
