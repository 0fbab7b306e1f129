// expect: IsBackground was set for pool 1 instead of waiting for its work; EarlyExit.cs
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        void Job(string order, double seconds)
        {
            Thread.CurrentThread.IsBackground = false;
            Shop.Shelve(Shop.Fetch(order, seconds));
        }
        _ = Task.Run(() => Job(first, 3));
        _ = Task.Run(() => Job(second, 2));
        Shop.LockUp("door");
        await Task.CompletedTask;
    }
}
