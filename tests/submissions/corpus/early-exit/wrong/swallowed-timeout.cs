// expect: r001 was still being served: nothing waited for it; EarlyExit.cs
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var jobs = Task.WhenAll(Task.Run(() => Shop.Shelve(Shop.Fetch(first, 3))), Task.Run(() => Shop.Shelve(Shop.Fetch(second, 2))));
        Shop.LockUp("door");
        try
        {
            await jobs.WaitAsync(TimeSpan.FromSeconds(1.5));
        }
        catch (TimeoutException)
        {
        }
    }
}
