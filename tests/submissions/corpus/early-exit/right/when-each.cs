// accepted: takes each as it is done
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var jobs = new List<Task<string>> { Task.Run(() => Shop.Fetch(first, 3)), Task.Run(() => Shop.Fetch(second, 2)) };
        Shop.LockUp("door");
        await foreach (var job in Task.WhenEach(jobs)) Shop.Shelve(await job);
    }
}
