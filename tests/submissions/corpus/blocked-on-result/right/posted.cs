// accepted: continuations by hand, and the hand-over posted to the desk
namespace Exercises;

public static class BlockedOnResult
{
    public static Task<string> ServeAsync(string order)
    {
        var desk = SynchronizationContext.Current!;
        var served = new TaskCompletionSource<string>();
        Shop.FetchAsync(order, seconds: 1.5)
            .ContinueWith(photo => Shop.FileAsync(order, photo.Result)).Unwrap()
            .ContinueWith(filed => desk.Post(_ => served.SetResult(Desk.HandOver(order, filed.Result)), null));
        return served.Task;
    }
}
