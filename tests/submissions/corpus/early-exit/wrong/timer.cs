// expect: r001 was still being served: nothing waited for it; EarlyExit.cs
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        using var one = new Timer(_ => Shop.Shelve(Shop.Fetch(first, 3)), null, 0, Timeout.Infinite);
        using var two = new Timer(_ => Shop.Shelve(Shop.Fetch(second, 2)), null, 0, Timeout.Infinite);
        Shop.LockUp("door");
        await Task.Yield();
    }
}
