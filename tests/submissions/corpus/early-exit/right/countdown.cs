// accepted: work items count down, the caller waits for zero
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        using var open = new CountdownEvent(2);
        foreach (var (order, seconds) in new[] { (first, 3), (second, 2) })
        {
            ThreadPool.QueueUserWorkItem(_ =>
            {
                Shop.Shelve(Shop.Fetch(order, seconds));
                open.Signal();
            });
        }
        Shop.LockUp("door");
        open.Wait();
        await Task.CompletedTask;
    }
}
