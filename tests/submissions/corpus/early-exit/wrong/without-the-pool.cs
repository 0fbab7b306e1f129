// expect: The pool did none of the work
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        Shop.Shelve(Shop.Fetch(first, 3));
        Shop.Shelve(Shop.Fetch(second, 2));
        Shop.LockUp("door");
        await Task.CompletedTask;
    }
}
