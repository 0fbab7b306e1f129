// accepted: one await after the other, both under way
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var large = Task.Run(() => Shop.Fetch(first, 3));
        var small = Task.Run(() => Shop.Fetch(second, 2));
        Shop.LockUp("door");
        Shop.Shelve(await large);
        Shop.Shelve(await small);
    }
}
