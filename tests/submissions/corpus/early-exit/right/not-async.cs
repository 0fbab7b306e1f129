// accepted: returns the task that says when all is done
namespace Exercises;

public static class EarlyExit
{
    public static Task RunAsync(string first, string second)
    {
        var all = Task.WhenAll(
            Task.Run(() => Shop.Shelve(Shop.Fetch(first, 3))),
            Task.Run(() => Shop.Shelve(Shop.Fetch(second, 2))));
        Shop.LockUp("door");
        return all;
    }
}
