// accepted: one Wait after the other, both under way
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var large = Task.Run(() => Shop.Shelve(Shop.Fetch(first, 3)));
        var small = Task.Run(() => Shop.Shelve(Shop.Fetch(second, 2)));
        Shop.LockUp("door");
        small.Wait();
        large.Wait();
        await Task.CompletedTask;
    }
}
