// accepted: a continuation gathers both
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var jobs = new[] { Task.Run(() => Shop.Fetch(first, 3)), Task.Run(() => Shop.Fetch(second, 2)) };
        return Task.Factory.ContinueWhenAll(jobs, done => done.Select(t => t.Result).ToArray()).Result;
    }
}
