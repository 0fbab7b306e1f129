// expect: A Thread was constructed; EarlyExit.cs
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        new Thread(() => Shop.Shelve(Shop.Fetch(first, 3))).Start();
        new Thread(() => Shop.Shelve(Shop.Fetch(second, 2))).Start();
        Shop.LockUp("door");
        await Task.CompletedTask;
    }
}
