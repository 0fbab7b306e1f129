// expect: The clerk was blocked by .Result; the bell that was due at 1 s rang at 1.5 s
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = FetchAsync(order).Result;
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }

    private static async Task<string> FetchAsync(string order)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        return await Shop.FetchAsync(order, seconds: 1.5).ConfigureAwait(false);
    }
}
