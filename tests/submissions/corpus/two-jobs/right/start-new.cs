// accepted: StartNew on the default scheduler is the pool
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var small = Start(second, 2);
        var large = Start(first, 3);
        return [large.Result, small.Result];
    }

    private static Task<string> Start(string order, double seconds) =>
        Task.Factory.StartNew(() => Shop.Fetch(order, seconds), CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default);
}
