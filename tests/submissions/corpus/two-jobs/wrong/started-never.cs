// expect: deadlock; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = new Task<string>(() => Shop.Fetch(first, 3));
        var small = new Task<string>(() => Shop.Fetch(second, 2));
        return [large.Result, small.Result];
    }
}
