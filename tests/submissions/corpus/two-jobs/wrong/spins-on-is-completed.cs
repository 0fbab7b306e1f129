// expect: Busy wait: main
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = Task.Run(() => Shop.Fetch(first, seconds: 3));
        var small = Task.Run(() => Shop.Fetch(second, seconds: 2));
        while (!large.IsCompleted || !small.IsCompleted) { }
        return [large.Result, small.Result];
    }
}
