// accepted: the door first, then Task.WaitAll
namespace Exercises;

public static class EarlyExit
{
    public static Task RunAsync(string first, string second)
    {
        Task[] jobs = [Task.Run(() => Shop.Shelve(Shop.Fetch(first, 3))), Task.Run(() => Shop.Shelve(Shop.Fetch(second, 2)))];
        Shop.LockUp("door");
        Task.WaitAll(jobs);
        return Task.CompletedTask;
    }
}
