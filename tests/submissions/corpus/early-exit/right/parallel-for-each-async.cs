// accepted: Parallel.ForEachAsync begun before the door
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        (string Order, double Seconds)[] jobs = [(first, 3), (second, 2)];
        var shelving = Parallel.ForEachAsync(jobs, (job, _) =>
        {
            Shop.Shelve(Shop.Fetch(job.Order, job.Seconds));
            return ValueTask.CompletedTask;
        });
        Shop.LockUp("door");
        await shelving;
    }
}
