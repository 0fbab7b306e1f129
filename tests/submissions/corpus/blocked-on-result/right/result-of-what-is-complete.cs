// accepted: asks for the result only after the await
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = Shop.FetchAsync(order, seconds: 1.5);
        await ((Task)photo).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        var filed = Shop.FileAsync(order, photo.GetAwaiter().GetResult());
        await filed;
        return Desk.HandOver(order, filed.Result);
    }
}
