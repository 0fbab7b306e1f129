// expect: nothing waited for it; The results are not what was fetched; EarlyExit.cs
namespace Exercises;

public static class EarlyExit
{
    public static Task RunAsync(string first, string second)
    {
        Task.Run(() => Shop.Fetch(first, 3));
        Task.Run(() => Shop.Fetch(second, 2));
        Shop.Shelve("r001.jpg, 533 KB");
        Shop.Shelve("r002.jpg, 670 KB");
        Shop.LockUp("door");
        return Task.CompletedTask;
    }
}
