// expect: Result 2 of 2 is missing: it was read before; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = Task.Run(() => Shop.Fetch(first, 3));
        var small = Task.Run(() => Shop.Fetch(second, 2));
        large.Wait();
        return [large.Result, small.IsCompletedSuccessfully ? small.Result : ""];
    }
}
