// expect: door was served on another thread; EarlyExit.cs
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        await Task.WhenAll(Task.Run(() => Shop.Shelve(Shop.Fetch(first, 3))), Task.Run(() => Shop.Shelve(Shop.Fetch(second, 2))));
        Shop.LockUp("door");
    }
}
