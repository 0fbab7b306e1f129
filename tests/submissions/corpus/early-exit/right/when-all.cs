// accepted: awaits both at the end
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var jobs = new[] { Task.Run(() => Shop.Shelve(Shop.Fetch(first, 3))), Task.Run(() => Shop.Shelve(Shop.Fetch(second, 2))) };
        Shop.LockUp("door");
        await Task.WhenAll(jobs);
    }
}
