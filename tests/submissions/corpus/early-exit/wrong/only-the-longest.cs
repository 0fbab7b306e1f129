// expect: 2 results were expected, 1 returned
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var large = Task.Run(() => Shop.Shelve(Shop.Fetch(first, 3)));
        _ = Task.Run(() => Shop.Shelve(Shop.Fetch(second, 2)));
        Shop.LockUp("door");
        await large;
    }
}
