// expect: EarlyExit.cs; Thread.Sleep; a sleep does none of the work
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        _ = Task.Run(() => Shop.Shelve(Shop.Fetch(first, 3)));
        _ = Task.Run(() => Shop.Shelve(Shop.Fetch(second, 2)));
        Shop.LockUp("door");
        Thread.Sleep(2000);
        await Task.CompletedTask;
    }
}
