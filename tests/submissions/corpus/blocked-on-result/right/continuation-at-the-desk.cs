// accepted: continuations that are told to run at the desk
namespace Exercises;

public static class BlockedOnResult
{
    public static Task<string> ServeAsync(string order)
    {
        var desk = TaskScheduler.FromCurrentSynchronizationContext();
        return Shop.FetchAsync(order, seconds: 1.5)
            .ContinueWith(photo => Shop.FileAsync(order, photo.Result), desk).Unwrap()
            .ContinueWith(filed => Desk.HandOver(order, filed.Result), desk);
    }
}
