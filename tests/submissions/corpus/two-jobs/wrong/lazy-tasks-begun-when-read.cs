// expect: Serial: r002 was started only after r001; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = new Lazy<Task<string>>(() => Task.Run(() => Shop.Fetch(first, 3)));
        var small = new Lazy<Task<string>>(() => Task.Run(() => Shop.Fetch(second, 2)));
        return [large.Value.Result, small.Value.Result];
    }
}
