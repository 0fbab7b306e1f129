// expect: r001 was still being served: nothing waited for it; lost when the process ends; EarlyExit.cs
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        _ = Task.Run(() => Shop.Shelve(Shop.Fetch(first, 3)));
        _ = Task.Run(() => Shop.Shelve(Shop.Fetch(second, 2)));
        Shop.LockUp("door");
        await Task.CompletedTask;
    }
}
