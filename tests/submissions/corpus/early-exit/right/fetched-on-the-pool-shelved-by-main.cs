// accepted: main shelves what the pool has fetched
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var one = Task.Run(() => Shop.Fetch(first, 3));
        var two = Task.Run(() => Shop.Fetch(second, 2));
        Shop.LockUp("door");
        Shop.Shelve(await two);
        Shop.Shelve(await one);
    }
}
