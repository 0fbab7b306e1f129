// accepted: a continuation of all
namespace Exercises;

public static class EarlyExit
{
    public static Task RunAsync(string first, string second)
    {
        var fetches = new[] { (first, 3.0), (second, 2.0) }.Select(job => Task.Run(() => Shop.Fetch(job.Item1, job.Item2))).ToArray();
        Shop.LockUp("door");
        return Task.Factory.ContinueWhenAll(fetches, done =>
        {
            foreach (var one in done) Shop.Shelve(one.Result);
        });
    }
}
