// expect: nothing waited for it
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        async void Job(string order, double seconds) => Shop.Shelve(await Task.Run(() => Shop.Fetch(order, seconds)));
        Job(first, 3);
        Job(second, 2);
        Shop.LockUp("door");
        await Task.CompletedTask;
    }
}
