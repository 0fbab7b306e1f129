// expect: Serial: door was started only after; EarlyExit.cs
namespace Exercises;

public static class EarlyExit
{
    public static Task RunAsync(string first, string second)
    {
        Parallel.Invoke(() => Shop.Shelve(Shop.Fetch(first, 3)), () => Shop.Shelve(Shop.Fetch(second, 2)));
        Shop.LockUp("door");
        return Task.CompletedTask;
    }
}
