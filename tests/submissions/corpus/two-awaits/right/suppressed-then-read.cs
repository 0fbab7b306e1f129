// accepted: waits without throwing, then takes the results of tasks that are complete
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var large = Shop.FetchAsync(first, 3);
        var small = Shop.FetchAsync(second, 2);
        await ((Task)Task.WhenAll(large, small)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        return [large.GetAwaiter().GetResult(), small.GetAwaiter().GetResult()];
    }
}
