// expect: door was served 2 times; EarlyExit.cs
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var one = Task.Run(() => Shop.Shelve(Shop.Fetch(first, 3)));
        var two = Task.Run(() => Shop.Shelve(Shop.Fetch(second, 2)));
        Shop.LockUp("door");
        Shop.LockUp("door");
        await Task.WhenAll(one, two);
    }
}
