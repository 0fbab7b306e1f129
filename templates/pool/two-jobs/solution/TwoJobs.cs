namespace Exercises;

public static class TwoJobs
{
    /// <summary>Serves two orders on the thread pool and returns their photos, the first order's first.</summary>
    public static string[] Serve(string first, string second)
    {
        var large = Task.Run(() => Shop.Fetch(first, seconds: 3));
        var small = Task.Run(() => Shop.Fetch(second, seconds: 2));

        // Both are under way before the first result is asked for.
        return [large.Result, small.Result];
    }
}
