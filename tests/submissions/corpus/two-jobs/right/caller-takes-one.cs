// accepted: one job for the pool, the other on the caller, which would only wait
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = Task.Run(() => Shop.Fetch(first, 3));
        var small = Shop.Fetch(second, 2);
        return [large.Result, small];
    }
}
