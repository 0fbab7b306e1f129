namespace Exercises;

public static class EarlyExit
{
    /// <summary>The whole program: Main awaits it, and then the process ends.</summary>
    public static async Task RunAsync(string first, string second)
    {
        var large = Task.Run(() => Shop.Shelve(Shop.Fetch(first, seconds: 3)));
        var small = Task.Run(() => Shop.Shelve(Shop.Fetch(second, seconds: 2)));

        Shop.LockUp("door");

        // Pool threads do not keep a process alive: whoever submits a job also waits for it.
        await Task.WhenAll(large, small);
    }
}
