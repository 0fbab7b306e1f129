// accepted: both are submitted before the first is collected
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = Task.Run(() => Shop.Fetch(first, seconds: 3));
        var small = Task.Run(() => Shop.Fetch(second, seconds: 2));
        return [large.Result, small.Result];
    }
}
