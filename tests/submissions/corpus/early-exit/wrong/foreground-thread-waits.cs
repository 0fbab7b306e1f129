// expect: A Thread was constructed: a foreground thread keeps the process alive; EarlyExit.cs
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var jobs = new[] { Task.Run(() => Shop.Shelve(Shop.Fetch(first, 3))), Task.Run(() => Shop.Shelve(Shop.Fetch(second, 2))) };
        new Thread(() => Task.WaitAll(jobs)).Start();
        Shop.LockUp("door");
        await Task.CompletedTask;
    }
}
