// expect: r001 was never served
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        Shop.Shelve("r003.jpg, 807 KB");
        Shop.Shelve("r004.jpg, 944 KB");
        Shop.LockUp("door");
        await Task.CompletedTask;
    }
}
