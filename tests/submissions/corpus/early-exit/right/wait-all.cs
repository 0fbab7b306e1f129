// accepted: WaitAll blocks the main thread, which has nothing else to do
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var large = Task.Run(() => Shop.Shelve(Shop.Fetch(first, 3)));
        var small = Task.Run(() => Shop.Shelve(Shop.Fetch(second, 2)));
        Shop.LockUp("door");
        Task.WaitAll(large, small);
        await Task.CompletedTask;
    }
}
