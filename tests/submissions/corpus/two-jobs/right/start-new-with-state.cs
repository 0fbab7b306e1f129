// accepted: StartNew with a state, a token and the default scheduler
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var jobs = new[] { (first, 3.0), (second, 2.0) }
            .Select(job => Task.Factory.StartNew(static state =>
            {
                var (order, seconds) = ((string, double))state!;
                return Shop.Fetch(order, seconds);
            }, job, CancellationToken.None, TaskCreationOptions.DenyChildAttach, TaskScheduler.Default))
            .ToArray();
        Task.WaitAll(jobs);
        return [.. jobs.Select(job => job.Result)];
    }
}
