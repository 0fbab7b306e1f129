// accepted: completed by continuations
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var both = new TaskCompletionSource<string[]>(TaskCreationOptions.RunContinuationsAsynchronously);
        var large = Shop.FetchAsync(first, 3);
        var small = Shop.FetchAsync(second, 2);
        _ = Task.WhenAll(large, small).ContinueWith(t => both.SetResult(t.Result), TaskContinuationOptions.OnlyOnRanToCompletion);
        return await both.Task;
    }
}
