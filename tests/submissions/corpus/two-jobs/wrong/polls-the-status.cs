// expect: because of Thread.Sleep; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = Task.Run(() => Shop.Fetch(first, 3));
        var small = Task.Run(() => Shop.Fetch(second, 2));
        while (large.Status != TaskStatus.RanToCompletion || small.Status != TaskStatus.RanToCompletion) Thread.Sleep(100);
        return [large.Result, small.Result];
    }
}
