// expect: Serial; r002 was started only after r001; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second) =>
        new[] { (first, 3), (second, 2) }
            .Select(job => Task.Run(() => Shop.Fetch(job.Item1, job.Item2)))
            .Select(task => task.Result)
            .ToArray();
}
