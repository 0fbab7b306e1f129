// expect: Serial; r002 was started only after r001
namespace Exercises;

public static class TwoAwaits
{
    public static Task<string[]> ServeAsync(string first, string second) =>
        Shop.FetchAsync(first, 3).ContinueWith(
            async large => new[] { await large, await Shop.FetchAsync(second, 2) },
            CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).Unwrap();
}
