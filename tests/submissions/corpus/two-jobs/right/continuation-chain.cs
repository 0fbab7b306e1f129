// accepted: continuations that collect
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = Task.Run(() => Shop.Fetch(first, 3));
        var small = Task.Run(() => Shop.Fetch(second, 2));
        return large.ContinueWith(one => small.ContinueWith(two => new[] { one.Result, two.Result })).Unwrap().Result;
    }
}
