// expect: thread was made for one job; long-running; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = Task.Factory.StartNew(() => Shop.Fetch(first, 3), TaskCreationOptions.LongRunning);
        var small = Task.Factory.StartNew(() => Shop.Fetch(second, 2), TaskCreationOptions.LongRunning);
        return [large.Result, small.Result];
    }
}
