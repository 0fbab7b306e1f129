// expect: Serial; r002 was started only after r001
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second) =>
        Task.Run(() => Shop.Fetch(first, 3))
            .ContinueWith(large => new[] { large.Result, Shop.Fetch(second, 2) }, TaskScheduler.Default)
            .Result;
}
