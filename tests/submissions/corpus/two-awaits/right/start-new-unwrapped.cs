// accepted: StartNew with an async lambda, unwrapped: both are started before either is awaited
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var large = Task.Factory.StartNew(async () => await Shop.FetchAsync(first, 3)).Unwrap();
        var small = Task.Factory.StartNew(() => Shop.FetchAsync(second, 2), CancellationToken.None, TaskCreationOptions.DenyChildAttach, TaskScheduler.Default).Unwrap();
        return await Task.WhenAll(large, small);
    }
}
