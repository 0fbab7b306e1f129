// expect: r001 was still being served: nothing waited for it; EarlyExit.cs
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var jobs = new[] { (first, 3.0), (second, 2.0) }.Select(job => Task.Factory.StartNew(async () => Shop.Shelve(await Task.Run(() => Shop.Fetch(job.Item1, job.Item2))))).ToList();
        Shop.LockUp("door");
        await Task.WhenAll(jobs);
    }
}
