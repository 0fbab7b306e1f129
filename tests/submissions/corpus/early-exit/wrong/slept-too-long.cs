// expect: because of Task.Delay; EarlyExit.cs
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        _ = Task.Run(() => Shop.Shelve(Shop.Fetch(first, 3)));
        _ = Task.Run(() => Shop.Shelve(Shop.Fetch(second, 2)));
        Shop.LockUp("door");
        await Task.Delay(10_000);
    }
}
