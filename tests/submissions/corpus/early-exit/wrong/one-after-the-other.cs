// expect: Serial; r002 was started only after r001
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var large = Task.Run(() =>
        {
            Shop.Shelve(Shop.Fetch(first, 3));
            Shop.Shelve(Shop.Fetch(second, 2));
        });
        Shop.LockUp("door");
        await large;
    }
}
