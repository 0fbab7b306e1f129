// expect: Busy wait; EarlyExit.cs
namespace Exercises;

public static class EarlyExit
{
    public static Task RunAsync(string first, string second)
    {
        Task.Run(() => Shop.Shelve(Shop.Fetch(first, 3)));
        Task.Run(() => Shop.Shelve(Shop.Fetch(second, 2)));
        Shop.LockUp("door");
        SpinWait.SpinUntil(() => Shop.Shelf.Length == 2);
        return Task.CompletedTask;
    }
}
