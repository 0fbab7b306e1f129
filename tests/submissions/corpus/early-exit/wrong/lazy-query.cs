// expect: Serial: r001 was started only after door; EarlyExit.cs
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var jobs = new[] { (first, 3.0), (second, 2.0) }.Select(job => Task.Run(() => Shop.Shelve(Shop.Fetch(job.Item1, job.Item2))));
        Shop.LockUp("door");
        await Task.WhenAll(jobs);
    }
}
