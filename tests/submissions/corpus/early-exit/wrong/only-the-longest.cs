// expect: r006.jpg, 318 KB was not on the shelf when the method's task had ended
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
