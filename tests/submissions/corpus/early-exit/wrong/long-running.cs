// expect: thread was made for one job; long-running
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var large = Task.Factory.StartNew(() => Shop.Shelve(Shop.Fetch(first, 3)), TaskCreationOptions.LongRunning);
        var small = Task.Factory.StartNew(() => Shop.Shelve(Shop.Fetch(second, 2)), TaskCreationOptions.LongRunning);
        Shop.LockUp("door");
        await Task.WhenAll(large, small);
    }
}
