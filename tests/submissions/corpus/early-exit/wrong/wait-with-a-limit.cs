// expect: r001 was still being served: nothing waited for it
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var jobs = new[] { Task.Run(() => Shop.Shelve(Shop.Fetch(first, 3))), Task.Run(() => Shop.Shelve(Shop.Fetch(second, 2))) };
        Shop.LockUp("door");
        Task.WaitAll(jobs, 1000);
        await Task.CompletedTask;
    }
}
