// expect: deadlock
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var photos = await Task.WhenAll(Shop.FetchAsync(first, 3), Shop.FetchAsync(second, 2));
        await new TaskCompletionSource().Task;
        return photos;
    }
}
