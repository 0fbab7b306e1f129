// accepted: a job that does both, awaited
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var both = Task.Run(() => Parallel.Invoke(() => Shop.Shelve(Shop.Fetch(first, 3)), () => Shop.Shelve(Shop.Fetch(second, 2))));
        Shop.LockUp("door");
        await both;
    }
}
