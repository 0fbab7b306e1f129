// accepted: Lazy tasks, both begun before the first is read
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = new Lazy<Task<string>>(() => Task.Run(() => Shop.Fetch(first, 3)));
        var small = new Lazy<Task<string>>(() => Task.Run(() => Shop.Fetch(second, 2)));
        _ = (large.Value, small.Value);
        return [large.Value.GetAwaiter().GetResult(), small.Value.GetAwaiter().GetResult()];
    }
}
