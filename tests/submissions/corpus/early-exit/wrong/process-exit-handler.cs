// expect: EarlyExit
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var jobs = Task.WhenAll(Task.Run(() => Shop.Shelve(Shop.Fetch(first, 3))), Task.Run(() => Shop.Shelve(Shop.Fetch(second, 2))));
        _ = jobs.ContinueWith(_ => { });
        Shop.LockUp("door");
        await Task.WhenAny(jobs, Task.Delay(1));
    }
}
