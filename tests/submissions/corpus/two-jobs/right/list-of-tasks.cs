// accepted: a query that is forced before anything is collected
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var jobs = new[] { (Order: first, Seconds: 3.0), (Order: second, Seconds: 2.0) }
            .Select(job => Task.Run(() => Shop.Fetch(job.Order, job.Seconds)))
            .ToList();
        return [.. jobs.Select(job => job.Result)];
    }
}
