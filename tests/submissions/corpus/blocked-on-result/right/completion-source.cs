// accepted: a source that the continuation completes; the desk is told
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var filed = await Shop.FileAsync(order, await Photo(order));
        return Desk.HandOver(order, filed);
    }

    private static Task<string> Photo(string order)
    {
        var photo = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var fetch = Shop.FetchAsync(order, seconds: 1.5);
        fetch.GetAwaiter().UnsafeOnCompleted(() => photo.SetResult(fetch.Result));
        return photo.Task;
    }
}
