// accepted: tasks made cold, both started, then both collected
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = new Task<string>(() => Shop.Fetch(first, 3));
        var small = new Task<string>(() => Shop.Fetch(second, 2));
        large.Start();
        small.Start();
        return [large.Result, small.Result];
    }
}
