// accepted: WaitAll, then results that are there
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        Task<string>[] jobs = [Task.Run(() => Shop.Fetch(first, 3)), Task.Run(() => Shop.Fetch(second, 2))];
        Task.WaitAll(jobs);
        return Array.ConvertAll(jobs, job => job.Result);
    }
}
