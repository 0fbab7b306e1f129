// accepted: each job releases once, the caller takes twice
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        using var done = new SemaphoreSlim(0);
        _ = Task.Run(() => { Shop.Shelve(Shop.Fetch(first, 3)); done.Release(); });
        _ = Task.Run(() => { Shop.Shelve(Shop.Fetch(second, 2)); done.Release(); });
        Shop.LockUp("door");
        await done.WaitAsync();
        await done.WaitAsync();
    }
}
